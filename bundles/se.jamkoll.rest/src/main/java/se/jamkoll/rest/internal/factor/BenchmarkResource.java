package se.jamkoll.rest.internal.factor;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.factor.Benchmark;
import se.jamkoll.api.factor.BenchmarkComparison;
import se.jamkoll.api.factor.BenchmarkRecord;
import se.jamkoll.api.factor.Benchmarks;
import se.jamkoll.api.factor.FactorMessages;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.request.Callers;
import se.jamkoll.rest.internal.text.Languages;

/** The anonymised aggregates of organisations. */
@Component(service = BenchmarkResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/benchmarks")
@Produces(MediaType.APPLICATION_JSON)
public final class BenchmarkResource {

  private final Benchmarks benchmarks;
  private final FactorMessages messages;

  /** Creates the resource. */
  @Activate
  public BenchmarkResource(@Reference Benchmarks benchmarks, @Reference FactorMessages messages) {
    this.benchmarks = benchmarks;
    this.messages = messages;
  }

  /** Returns those of other organisations that were taken in, by label. */
  @GET
  @Tagged
  @Allow({Role.STRATEGIST, Role.ADMIN})
  public List<BenchmarkRecord> all(@Context SecurityContext security) {
    return benchmarks.all(Callers.of(security));
  }

  /** Takes in the aggregate of another organisation, over one with the same label. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow(Role.STRATEGIST)
  public Response take(@NotNull BenchmarkRequest request, @Context SecurityContext security) {
    return FactorResource.created(
        benchmarks.take(Callers.of(security), request.label(), request.benchmark().toString()));
  }

  /** Removes one that was taken in. */
  @DELETE
  @Path("/{benchmark}")
  @Allow(Role.STRATEGIST)
  public void remove(@PathParam("benchmark") String benchmark, @Context SecurityContext security) {
    benchmarks.remove(Callers.of(security), benchmark);
  }

  /** Returns the own aggregate of a period as a file to give to others. */
  @GET
  @Path("/own")
  @Allow({Role.STRATEGIST, Role.ADMIN})
  public Response own(
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("scale") @Nullable FactorScale scale,
      @Context SecurityContext security) {
    Benchmark own = benchmarks.own(Callers.of(security), Figures.query(null, from, to, scale));
    return Response.ok(benchmarks.write(own))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"benchmark.json\"")
        .build();
  }

  /** Returns the JSON schema of the files. */
  @GET
  @Path("/schema")
  @Allow
  public Response schema() {
    return Response.ok(benchmarks.schema()).build();
  }

  /** Puts the own aggregate beside those of others, with what differs in words. */
  @GET
  @Path("/comparison")
  @Tagged
  @Allow({Role.STRATEGIST, Role.ADMIN})
  public ComparisonView compare(
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("scale") @Nullable FactorScale scale,
      @Context HttpHeaders headers,
      @Context SecurityContext security) {
    Caller caller = Callers.of(security);
    Locale locale = Languages.best(headers.getAcceptableLanguages());
    BenchmarkComparison comparison =
        benchmarks.compare(caller, Figures.query(null, from, to, scale));
    return new ComparisonView(
        comparison,
        comparison.differences().stream()
            .map(difference -> messages.explain(difference, locale))
            .toList());
  }

  /**
   * The aggregate of another organisation.
   *
   * @param label what it is called here
   * @param benchmark its file
   */
  public record BenchmarkRequest(@NotBlank String label, @NotNull JsonNode benchmark) {}

  /** Organisations side by side, and what makes them hard to compare. */
  public record ComparisonView(BenchmarkComparison comparison, List<String> differences) {}
}
