package se.jamkoll.rest.internal.assessment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.Assessments;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.ManualAssessments;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.request.Callers;

/** People's own assessments, shown apart from the machine's. */
@Component(service = ManualResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/assessments/{assessment}/manual")
@Produces(MediaType.APPLICATION_JSON)
public final class ManualResource {

  private final ManualAssessments manual;
  private final Assessments assessments;

  /** Creates the resource. */
  @Activate
  public ManualResource(@Reference ManualAssessments manual, @Reference Assessments assessments) {
    this.manual = manual;
    this.assessments = assessments;
  }

  /** Sets the level of the item whose letter an assessment is of. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow({Role.SECRETARY, Role.STRATEGIST})
  @Answers(status = 201, with = ManualAssessment.class)
  public Response set(
      @PathParam("assessment") String assessment,
      ManualRequest request,
      @Context SecurityContext security) {
    Caller caller = Callers.of(security);
    String host = assessments.find(caller, assessment).version().host();
    ManualAssessment made =
        manual.set(
            caller, host, request.meeting(), request.item(), request.level(), request.reason());
    return Response.status(Response.Status.CREATED).entity(made).build();
  }
}
