package se.jamkoll.rest.internal.work;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.Assessments;
import se.jamkoll.api.store.Jobs;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.answer.PageOf;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.request.Callers;

/** The work that waits, is being done or has failed; for administrators. */
@Component(service = JobResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
public final class JobResource {

  private final Jobs jobs;
  private final Assessments assessments;

  /** Creates the resource. */
  @Activate
  public JobResource(@Reference Jobs jobs, @Reference Assessments assessments) {
    this.jobs = jobs;
    this.assessments = assessments;
  }

  /**
   * Returns how much there is of each kind, and the first of it.
   *
   * @param kind the first of this kind alone
   */
  @GET
  @Tagged
  @Allow(Role.ADMIN)
  public Work all(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("limit") @DefaultValue(PageOf.USUAL) int limit,
      @Context SecurityContext security) {
    Caller caller = Callers.of(security);
    return new Work(
        jobs.counts(caller),
        jobs.entries(caller, kind, PageOf.limit(limit)).stream().map(Job::of).toList());
  }

  /** Tries failed work again, now. */
  @POST
  @Path("/retry")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow(Role.ADMIN)
  @Answers(status = 202)
  public Response retry(JobKey job, @Context SecurityContext security) {
    jobs.retry(Callers.of(security), job.kind(), job.key());
    return Response.accepted().build();
  }

  /** Assesses every kept version once more, by the rules and profiles of today. */
  @POST
  @Path("/reassessment")
  @Allow(Role.ADMIN)
  @Answers(status = 202, with = Assessments.Reassessment.class)
  public Response reassess(@Context SecurityContext security) {
    return Response.accepted(assessments.reassess(Callers.of(security))).build();
  }

  /** Returns how the newest re-assessment goes. */
  @GET
  @Path("/reassessment")
  @Allow(Role.ADMIN)
  public Assessments.Reassessment reassessment(@Context SecurityContext security) {
    return assessments.reassessment(Callers.of(security));
  }

  /** Cancels the re-assessment that runs. */
  @DELETE
  @Path("/reassessment")
  @Allow(Role.ADMIN)
  public void cancel(@Context SecurityContext security) {
    assessments.cancelReassessment(Callers.of(security));
  }

  /**
   * The work.
   *
   * @param counts how much there is of each kind
   * @param entries the first of it, in the order it is done
   */
  public record Work(Map<String, WorkQueue.Counts> counts, List<Job> entries) {

    /** Copies the collections. */
    public Work {
      counts = Map.copyOf(counts);
      entries = List.copyOf(entries);
    }
  }

  /**
   * A piece of work, without what it is given to know.
   *
   * @param kind what kind of work it is
   * @param key what tells it from others of its kind
   * @param due when to do it, at the earliest
   * @param state what it is up to
   * @param attempts how many times it has failed
   * @param lastFailure why it failed last; null when it has not
   */
  public record Job(
      String kind,
      String key,
      Instant due,
      WorkQueue.State state,
      int attempts,
      @Nullable String lastFailure) {

    private static Job of(WorkQueue.Entry entry) {
      return new Job(
          entry.work().kind(),
          entry.work().key(),
          entry.work().due(),
          entry.state(),
          entry.attempts(),
          entry.lastFailure());
    }
  }

  /**
   * Which work.
   *
   * @param kind its kind
   * @param key its key
   */
  public record JobKey(
      @NotBlank @Size(max = 250) String kind, @NotBlank @Size(max = 250) String key) {}
}
