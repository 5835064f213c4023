package se.jamkoll.rest.internal.deletion;

import jakarta.ws.rs.Consumes;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.DeletionDecision;
import se.jamkoll.api.compliance.Deletions;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.answer.PageOf;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.request.Callers;

/** Decisions on deletion, which delete what they cover; for administrators. */
@Component(service = DeletionResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/deletions")
@Produces(MediaType.APPLICATION_JSON)
public final class DeletionResource {

  private final Deletions deletions;

  /** Creates the resource. */
  @Activate
  public DeletionResource(@Reference Deletions deletions) {
    this.deletions = deletions;
  }

  /** Returns the decisions that were carried out, newest first. */
  @GET
  @Tagged
  @Allow(Role.ADMIN)
  public PageOf<DeletionDecision> all(
      @QueryParam("limit") @DefaultValue(PageOf.USUAL) int limit,
      @QueryParam("after") @Nullable String after,
      @Context SecurityContext security) {
    List<DeletionDecision> all = deletions.all(Callers.of(security));
    return PageOf.after(
        asked -> all.stream().limit(asked).toList(), DeletionDecision::id, after, limit);
  }

  /** Enters a decision, and deletes what it covers at once. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow(Role.ADMIN)
  @Answers(status = 201, with = DeletionDecision.class)
  public Response carryOut(DeletionRequest request, @Context SecurityContext security) {
    DeletionDecision decision =
        deletions.carryOut(
            Callers.of(security),
            request.body(),
            request.decided(),
            request.reference(),
            request.before());
    return Response.status(Response.Status.CREATED).entity(decision).build();
  }
}
