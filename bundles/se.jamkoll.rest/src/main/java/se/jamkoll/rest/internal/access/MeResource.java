package se.jamkoll.rest.internal.access;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Accounts;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.AllowAnyone;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Sessions;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.request.Callers;

/**
 * Who one is, and one's own password. Open to whoever is signed in, with or without a role, and
 * before a first password is changed.
 */
@Component(service = MeResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeResource {

  private final Accounts accounts;
  private final Sessions sessions;

  /** Creates the resource. */
  @Activate
  public MeResource(@Reference Accounts accounts, @Reference Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /** A change of password. */
  public record PasswordChange(@NotNull String present, @NotNull String next) {}

  /** Tells who one is. */
  @GET
  @AllowAnyone
  @Answers(problems = 401)
  public Me me(@Context SecurityContext security, @Context ContainerRequestContext request) {
    Caller caller = Callers.of(security);
    return SessionOf.request(request).map(Me::of).orElseGet(() -> Me.of(caller));
  }

  /** Changes one's own password and ends all one's sessions: sign in anew. */
  @POST
  @Path("/password")
  @AllowAnyone
  @Answers(status = 204, problems = 401)
  public Response changePassword(PasswordChange change, @Context SecurityContext security) {
    accounts.changePassword(Callers.of(security), change.present(), change.next());
    return Response.noContent()
        .header(HttpHeaders.SET_COOKIE, sessions.endedCookie(security.isSecure()))
        .build();
  }
}
