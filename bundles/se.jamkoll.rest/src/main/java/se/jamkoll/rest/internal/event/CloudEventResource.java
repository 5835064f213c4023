package se.jamkoll.rest.internal.event;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import se.jamkoll.api.host.ChangeHints;
import se.jamkoll.rest.internal.answer.Answers;

/** Takes events of hosts as hints to look at their changes now. */
@Component(service = CloudEventResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/events/cloudevents")
@Produces(MediaType.APPLICATION_JSON)
public final class CloudEventResource {

  private final ChangeHints hints;

  /** Creates the resource. */
  @Activate
  public CloudEventResource(@Reference ChangeHints hints) {
    this.hints = hints;
  }

  /** Takes an event; the host is looked at soon, whatever the event says. */
  @POST
  @Consumes({"application/cloudevents+json", MediaType.APPLICATION_JSON})
  @Allow(Role.HOST)
  @Answers(status = 202)
  public Response hint(CloudEvent event) {
    hints.changed(event.host());
    return Response.accepted().build();
  }
}
