package se.jamkoll.rest.internal.host;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.Hosts;
import se.jamkoll.rest.internal.answer.Answers;

/** Looks at the changes of a host at once. */
@Component(service = FollowResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/hosts/{host}/follow")
@Produces(MediaType.APPLICATION_JSON)
public final class FollowResource {

  private final Hosts hosts;

  /** Creates the resource. */
  @Activate
  public FollowResource(@Reference Hosts hosts) {
    this.hosts = hosts;
  }

  /** Looks at the changes of a host now. */
  @POST
  @Allow({Role.ADMIN, Role.HOST})
  @Answers(status = 202)
  public Response follow(@PathParam("host") String host) {
    hosts.follow(host);
    return Response.accepted().build();
  }
}
