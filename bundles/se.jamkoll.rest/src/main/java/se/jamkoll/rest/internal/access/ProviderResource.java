package se.jamkoll.rest.internal.access;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.AllowAnyone;
import se.jamkoll.api.access.ProviderSignIn;
import se.jamkoll.api.access.Sessions;
import se.jamkoll.rest.internal.answer.Answers;

/** Signing in at the organisation's own service, and out; there where it is configured. */
@Component(service = ProviderResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/session/provider")
@Produces(MediaType.APPLICATION_JSON)
public final class ProviderResource {

  private final ProviderSignIn provider;
  private final Sessions sessions;

  /** Creates the resource. */
  @Activate
  public ProviderResource(@Reference ProviderSignIn provider, @Reference Sessions sessions) {
    this.provider = provider;
    this.sessions = sessions;
  }

  /** Where to send the browser to sign out at the service too; null when there is no such place. */
  public record SignedOut(@Nullable URI redirect) {}

  /**
   * Sends the browser to the service.
   *
   * @param returnTo the path of the page to come back to
   */
  @GET
  @AllowAnyone
  @Answers(status = 303, problems = 404)
  public Response begin(@QueryParam("returnTo") @Nullable String returnTo, @Context UriInfo uri) {
    ProviderSignIn.Begun begun = provider.begin(returnTo);
    return Response.seeOther(begun.redirect())
        .header(HttpHeaders.SET_COOKIE, provider.cookie(begun.browser(), encrypted(uri)))
        .build();
  }

  /** Takes the browser back from the service. */
  @GET
  @Path("/callback")
  @AllowAnyone
  @Answers(
      status = 303,
      problems = {400, 401, 403})
  public Response finish(@Context ContainerRequestContext request, @Context UriInfo uri) {
    ProviderSignIn.Finished finished = provider.finish(browser(request), uri.getRequestUri());
    SessionOf.request(request).ifPresent(sessions::end);
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, finished.returnTo())
        .header(HttpHeaders.SET_COOKIE, provider.cookie(null, encrypted(uri)))
        .header(HttpHeaders.SET_COOKIE, sessions.cookie(finished.signedIn(), encrypted(uri)))
        .build();
  }

  /** Signs out here, and says where to sign out at the service. */
  @DELETE
  @AllowAnyone
  @Answers(
      with = ProviderResource.SignedOut.class,
      problems = {401, 404})
  public Response signOut(@Context ContainerRequestContext request, @Context UriInfo uri) {
    sessions.end(
        SessionOf.request(request)
            .orElseThrow(() -> new AccessException(AccessException.Problem.NOT_SIGNED_IN)));
    return Response.ok(new SignedOut(provider.signOut()))
        .header(HttpHeaders.SET_COOKIE, sessions.endedCookie(encrypted(uri)))
        .build();
  }

  private static @Nullable String browser(ContainerRequestContext request) {
    Cookie secure = request.getCookies().get("__Host-" + ProviderSignIn.COOKIE);
    Cookie plain = request.getCookies().get(ProviderSignIn.COOKIE);
    Cookie kept = secure == null ? plain : secure;
    return kept == null ? null : kept.getValue();
  }

  private static boolean encrypted(UriInfo uri) {
    return "https".equals(uri.getRequestUri().getScheme());
  }
}
