package se.jamkoll.rest.internal.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.AllowAnyone;
import se.jamkoll.api.access.Session;
import se.jamkoll.api.access.Sessions;
import se.jamkoll.api.access.SignedIn;
import se.jamkoll.rest.internal.answer.Answers;

/** Signing in with a password, and out. */
@Component(service = SessionResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionResource {

  private final Sessions sessions;

  /** Creates the resource. */
  @Activate
  public SessionResource(@Reference Sessions sessions) {
    this.sessions = sessions;
  }

  /** What one signs in with. */
  public record Login(@NotNull String login, @NotNull String password) {}

  /** Signs in: a new session, whatever the browser had before. */
  @POST
  @AllowAnyone
  @Answers(with = Me.class, problems = 401)
  public Response signIn(
      Login login,
      @Context ContainerRequestContext request,
      @Context @Nullable HttpServletRequest servlet,
      @Context UriInfo uri) {
    String client = servlet == null ? "" : servlet.getRemoteAddr();
    SignedIn signedIn = sessions.signIn(login.login(), login.password(), client);
    SessionOf.request(request).ifPresent(sessions::end);
    return Response.ok(Me.of(signedIn.session()))
        .header(HttpHeaders.SET_COOKIE, sessions.cookie(signedIn, encrypted(uri)))
        .build();
  }

  /** Signs out. */
  @DELETE
  @AllowAnyone
  @Answers(status = 204, problems = 401)
  public Response signOut(@Context ContainerRequestContext request, @Context UriInfo uri) {
    Session session =
        SessionOf.request(request)
            .orElseThrow(() -> new AccessException(AccessException.Problem.NOT_SIGNED_IN));
    sessions.end(session);
    return Response.noContent()
        .header(HttpHeaders.SET_COOKIE, sessions.endedCookie(encrypted(uri)))
        .build();
  }

  private static boolean encrypted(UriInfo uri) {
    return "https".equals(uri.getRequestUri().getScheme());
  }
}
