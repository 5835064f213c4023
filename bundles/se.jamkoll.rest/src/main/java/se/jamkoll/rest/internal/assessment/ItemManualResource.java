package se.jamkoll.rest.internal.assessment;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.ManualAssessments;
import se.jamkoll.rest.internal.answer.PageOf;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.request.Callers;

/** People's own assessments of an item. */
@Component(service = ItemManualResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/hosts/{host}/meetings/{meeting}/items/{item}/manual")
@Produces(MediaType.APPLICATION_JSON)
public final class ItemManualResource {

  private final ManualAssessments manual;

  /** Creates the resource. */
  @Activate
  public ItemManualResource(@Reference ManualAssessments manual) {
    this.manual = manual;
  }

  /** Returns all of an item's, newest first. */
  @GET
  @Tagged
  @Allow
  public PageOf<ManualAssessment> history(
      @PathParam("host") String host,
      @PathParam("meeting") String meeting,
      @PathParam("item") String item,
      @Context SecurityContext security) {
    return new PageOf<>(manual.history(Callers.of(security), host, meeting, item), null);
  }

  /** Takes back the valid one of an item. */
  @DELETE
  @Allow({Role.SECRETARY, Role.STRATEGIST})
  public void takeBack(
      @PathParam("host") String host,
      @PathParam("meeting") String meeting,
      @PathParam("item") String item,
      @Context SecurityContext security) {
    manual.takeBack(Callers.of(security), host, meeting, item);
  }
}
