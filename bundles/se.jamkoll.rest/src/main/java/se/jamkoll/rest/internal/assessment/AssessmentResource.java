package se.jamkoll.rest.internal.assessment;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.Assessments;
import se.jamkoll.api.compliance.Page;
import se.jamkoll.rest.internal.answer.PageOf;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.problem.ProblemException;
import se.jamkoll.rest.internal.request.Callers;

/** The kept results, at the bodies that the caller may see. */
@Component(service = AssessmentResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/assessments")
@Produces(MediaType.APPLICATION_JSON)
public final class AssessmentResource {

  private final Assessments assessments;

  /** Creates the resource. */
  @Activate
  public AssessmentResource(@Reference Assessments assessments) {
    this.assessments = assessments;
  }

  /**
   * Returns assessments, newest first.
   *
   * @param levels those with one of these levels alone
   * @param statuses those with one of these statuses alone
   * @param uncertain those that a person should read, or need not, alone
   * @param newest whether only the newest assessment of each version is asked for
   */
  @GET
  @Tagged
  @Allow
  public PageOf<AssessmentRecord> find(
      @QueryParam("host") @Nullable String host,
      @QueryParam("document") @Nullable String document,
      @QueryParam("body") List<String> bodies,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("level") List<Level> levels,
      @QueryParam("status") List<AssessmentStatus> statuses,
      @QueryParam("uncertain") @Nullable Boolean uncertain,
      @QueryParam("newest") @DefaultValue("true") boolean newest,
      @QueryParam("limit") @DefaultValue(PageOf.USUAL) int limit,
      @QueryParam("after") @Nullable String after,
      @Context SecurityContext security) {
    if (from != null && to != null && to.isBefore(from)) {
      throw ProblemException.refused("to", "field.period");
    }
    AssessmentQuery query =
        new AssessmentQuery(
            host,
            document,
            Set.copyOf(bodies),
            from,
            to,
            Set.copyOf(levels),
            Set.copyOf(statuses),
            uncertain,
            newest,
            PageOf.limit(limit),
            after);
    try {
      Page<AssessmentRecord> page = assessments.find(Callers.of(security), query);
      return new PageOf<>(page.entries(), page.next());
    } catch (IllegalArgumentException e) {
      throw ProblemException.refused("after", "field.after");
    }
  }

  /** Returns an assessment. */
  @GET
  @Tagged
  @Path("/{assessment}")
  @Allow
  public AssessmentRecord one(
      @PathParam("assessment") String assessment, @Context SecurityContext security) {
    return assessments.find(Callers.of(security), assessment);
  }
}
