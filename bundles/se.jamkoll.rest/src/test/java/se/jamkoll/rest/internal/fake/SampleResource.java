package se.jamkoll.rest.internal.fake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.request.Callers;

/** Goes right or wrong in every way. */
@Path("/sample")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SampleResource {

  /** What is sent. */
  public record Sample(
      @NotBlank @Size(max = 10) String name,
      @Nullable Level level,
      @Valid List<@NotNull @Valid Part> parts) {}

  /** A part of what is sent. */
  public record Part(@NotBlank String text) {}

  /** Sends back what came. */
  @POST
  public Sample echo(Sample sample) {
    return sample;
  }

  /** Says who asks. */
  @GET
  @Path("/caller")
  public Map<String, String> caller(@Context SecurityContext context) {
    return Map.of("account", Callers.of(context).account());
  }

  /** Says what was asked for. */
  @GET
  @Tagged
  @Path("/things/{id}")
  public Map<String, Object> thing(
      @PathParam("id") String id,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("level") List<Level> levels,
      @QueryParam("text") @Nullable String text,
      @QueryParam("open") @Nullable Boolean open,
      @QueryParam("limit") @Nullable Integer limit) {
    return Map.of(
        "id", id,
        "from", String.valueOf(from),
        "levels", levels,
        "text", String.valueOf(text),
        "open", String.valueOf(open),
        "limit", String.valueOf(limit));
  }

  /** Goes wrong. */
  @GET
  @Path("/wrong/{how}")
  public String wrong(@PathParam("how") String how) {
    return switch (how) {
      case "denied" -> throw new DeniedException(Operation.CHECK_MEETING, "Kulturnämnden");
      case "unknown" ->
          throw new ComplianceException(ComplianceException.Problem.UNKNOWN_MEETING, "m1");
      case "down" ->
          throw new ComplianceException(ComplianceException.Problem.HOST_UNAVAILABLE, "Platina");
      case "store" ->
          throw new StoreException(StoreException.Kind.UNAVAILABLE, "jdbc:h2:secret", null);
      case "conflict" -> throw new StoreException(StoreException.Kind.CONFLICT, "row 1", null);
      case "defect" -> throw new IllegalStateException("Anna Andersson bor på Storgatan 1");
      case "not" -> "wrong";
      default -> throw new WebApplicationException(Integer.parseInt(how));
    };
  }
}
