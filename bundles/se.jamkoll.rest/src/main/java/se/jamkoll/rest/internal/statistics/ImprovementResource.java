package se.jamkoll.rest.internal.statistics;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.statistics.Improvement;
import se.jamkoll.api.statistics.Improvements;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.request.Callers;

/** What was done so that letters get better; trends mark it. */
@Component(service = ImprovementResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/improvements")
@Produces(MediaType.APPLICATION_JSON)
public final class ImprovementResource {

  private final Improvements improvements;
  private final InstantSource clock;

  /** Creates the resource. */
  @Activate
  public ImprovementResource(@Reference Improvements improvements) {
    this(improvements, InstantSource.system());
  }

  ImprovementResource(Improvements improvements, InstantSource clock) {
    this.improvements = improvements;
    this.clock = clock;
  }

  /** Returns the improvements of a period, by day; of this year so far without one. */
  @GET
  @Tagged
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  public List<ImprovementAnswer> all(
      @QueryParam("period") @Nullable String period,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @Context SecurityContext security) {
    return improvements.find(Callers.of(security), AskedPeriod.of(period, from, to, clock)).stream()
        .map(ImprovementAnswer::of)
        .toList();
  }

  /** Enters one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow({Role.STRATEGIST, Role.SECRETARY})
  @Answers(status = 201, with = ImprovementAnswer.class)
  public Response enter(ImprovementRequest request, @Context SecurityContext security) {
    Improvement entered =
        improvements.enter(
            Callers.of(security), request.body(), request.on(), request.what(), request.stage());
    return Response.status(Response.Status.CREATED).entity(ImprovementAnswer.of(entered)).build();
  }

  /** Removes one that was entered by mistake. */
  @DELETE
  @Path("/{improvement}")
  @Allow({Role.STRATEGIST, Role.SECRETARY})
  public void remove(
      @PathParam("improvement") String improvement, @Context SecurityContext security) {
    improvements.remove(Callers.of(security), improvement);
  }

  /**
   * Something that was done.
   *
   * @param body the body that did it; null for the whole organisation
   * @param on the day
   * @param what what it was; it names no one
   * @param stage how far along the chain of results it is
   */
  public record ImprovementRequest(
      @Nullable @Size(max = 200) String body,
      @NotNull LocalDate on,
      @NotBlank @Size(max = Improvements.LONGEST_TEXT) String what,
      @NotNull Improvement.Stage stage) {}
}
