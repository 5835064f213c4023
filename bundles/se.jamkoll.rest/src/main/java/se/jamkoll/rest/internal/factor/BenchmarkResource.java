package se.jamkoll.rest.internal.factor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.factor.Benchmark;
import se.jamkoll.api.factor.BenchmarkComparison;
import se.jamkoll.api.factor.BenchmarkRecord;
import se.jamkoll.api.factor.Benchmarks;
import se.jamkoll.api.factor.FactorMessages;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.json.Json;
import se.jamkoll.rest.internal.problem.ProblemException;
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
  private final InstantSource clock;

  /** Creates the resource. */
  @Activate
  public BenchmarkResource(@Reference Benchmarks benchmarks, @Reference FactorMessages messages) {
    this(benchmarks, messages, InstantSource.system());
  }

  BenchmarkResource(Benchmarks benchmarks, FactorMessages messages, InstantSource clock) {
    this.benchmarks = benchmarks;
    this.messages = messages;
    this.clock = clock;
  }

  /** Returns those of other organisations that were taken in, by label. */
  @GET
  @Tagged
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  public List<BenchmarkView> all(@Context SecurityContext security) {
    return benchmarks.all(Callers.of(security)).stream().map(this::view).toList();
  }

  /**
   * Takes in the aggregate of another organisation, over one with the same label.
   *
   * @param label what it is called here
   * @param file the file as the other organisation made it
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow(Role.STRATEGIST)
  @Answers(status = 201, with = BenchmarkResource.BenchmarkView.class)
  public Response take(
      @QueryParam("label") @Nullable String label, String file, @Context SecurityContext security) {
    if (label == null) {
      throw ProblemException.refused("label", "field.NotBlank");
    }
    return FactorResource.created(view(benchmarks.take(Callers.of(security), label, file)));
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
  @Answers(with = JsonNode.class, problems = 409)
  public Response own(@BeanParam AskedFigures asked, @Context SecurityContext security) {
    Benchmark own = benchmarks.own(Callers.of(security), asked.on(clock));
    return Response.ok(benchmarks.write(own))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"benchmark.json\"")
        .build();
  }

  /** Returns the JSON schema of the files. */
  @GET
  @Path("/schema")
  @Allow
  @Answers(with = JsonNode.class)
  public Response schema() {
    return Response.ok(benchmarks.schema()).build();
  }

  /** Puts the own aggregate beside those of others, with what differs in words. */
  @GET
  @Path("/comparison")
  @Tagged
  @Allow({Role.STRATEGIST, Role.ADMIN})
  @Answers(problems = 409)
  public ComparisonView compare(
      @BeanParam AskedFigures asked,
      @Context HttpHeaders headers,
      @Context SecurityContext security) {
    BenchmarkComparison comparison = benchmarks.compare(Callers.of(security), asked.on(clock));
    Locale locale = Languages.best(headers.getAcceptableLanguages());
    return new ComparisonView(
        file(comparison.own()),
        comparison.others().stream().map(this::view).toList(),
        comparison.differences().stream()
            .map(
                each ->
                    new DifferenceView(
                        each.label(), each.what().name(), messages.explain(each, locale)))
            .toList());
  }

  private BenchmarkView view(BenchmarkRecord record) {
    return new BenchmarkView(
        record.id(), record.label(), record.imported(), file(record.benchmark()));
  }

  /** Returns an aggregate as its file has it. */
  private JsonNode file(Benchmark benchmark) {
    try {
      return Json.MAPPER.readTree(benchmarks.write(benchmark));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is written can be read", e);
    }
  }

  /** The aggregate of another organisation as it was taken in. */
  public record BenchmarkView(String id, String label, Instant imported, JsonNode benchmark) {}

  /** Organisations side by side, and what makes them hard to compare. */
  public record ComparisonView(
      JsonNode own, List<BenchmarkView> others, List<DifferenceView> differences) {}

  /** What differs from the own aggregate, with a sentence that says how. */
  public record DifferenceView(String label, String what, String explanation) {}
}
