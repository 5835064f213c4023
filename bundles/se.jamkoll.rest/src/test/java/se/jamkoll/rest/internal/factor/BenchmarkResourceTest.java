package se.jamkoll.rest.internal.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.factor.Benchmark;
import se.jamkoll.api.factor.BenchmarkComparison;
import se.jamkoll.api.factor.BenchmarkComparison.Difference;
import se.jamkoll.api.factor.BenchmarkComparison.What;
import se.jamkoll.api.factor.BenchmarkRecord;
import se.jamkoll.api.factor.Benchmarks;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.rest.internal.fake.FakeGuard;
import se.jamkoll.rest.internal.fake.RestServer;
import se.jamkoll.rest.internal.json.Json;

class BenchmarkResourceTest {

  private static final String[] STRATEGIST = {FakeGuard.CALLER, "anna STRATEGIST"};
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-28T12:00:00Z"));

  private final Shelf shelf = new Shelf();
  private final RestServer server =
      new RestServer(
          new BenchmarkResource(shelf, new FactorNames(), CLOCK),
          new FactorProblems(new FactorNames()));

  @AfterEach
  void close() {
    server.close();
  }

  private static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
    return Json.MAPPER.readTree(answer.body());
  }

  @Test
  void theOwnFileIsTakenInByTheOtherOrganisationAsItIs() throws JsonProcessingException {
    HttpResponse<String> own = server.get("/benchmarks/own?period=2026-H1", STRATEGIST);
    assertEquals(
        "attachment; filename=\"benchmark.json\"",
        own.headers().firstValue("Content-Disposition").orElse(""));

    HttpResponse<String> taken =
        server.send("POST", "/benchmarks?label=Region+A", own.body(), STRATEGIST);

    assertEquals(201, taken.statusCode(), taken.body());
    assertEquals(List.of(own.body()), shelf.read);
    JsonNode all = json(server.get("/benchmarks", STRATEGIST));
    assertEquals("Region A", all.at("/0/label").textValue());
    assertEquals(1, all.at("/0/benchmark/schema").intValue());
    assertTrue(all.at("/0/account").isMissingNode());
  }

  @Test
  void aFileOfAnotherSchemaAndOneWithoutALabelAreRefusedInWords() throws JsonProcessingException {
    HttpResponse<String> other =
        server.send("POST", "/benchmarks?label=A", "{\"schema\":9}", STRATEGIST);

    assertEquals(422, other.statusCode());
    assertEquals("OTHER_SCHEMA", json(other).path("problem").textValue());
    assertEquals("refused OTHER_SCHEMA [9, 1]", json(other).path("detail").textValue());
    HttpResponse<String> nameless = server.send("POST", "/benchmarks", "{}", STRATEGIST);
    assertEquals("label", json(nameless).at("/errors/0/field").textValue());
    assertEquals(422, nameless.statusCode());
  }

  @Test
  void organisationsAreComparedWithWhatDiffersInTheLanguageOfTheReader()
      throws JsonProcessingException {
    server.send("POST", "/benchmarks?label=A", "{}", STRATEGIST);

    JsonNode compared =
        json(
            server.get(
                "/benchmarks/comparison", "Accept-Language", "en", STRATEGIST[0], STRATEGIST[1]));

    assertEquals(1, compared.at("/own/schema").intValue());
    assertEquals("A", compared.at("/others/0/label").textValue());
    assertEquals("RULES en", compared.at("/differences/0/explanation").textValue());
    assertEquals(204, server.send("DELETE", "/benchmarks/b-1", "", STRATEGIST).statusCode());
    assertEquals(404, server.send("DELETE", "/benchmarks/b-1", "", STRATEGIST).statusCode());
  }

  private static final class Shelf implements Benchmarks {

    private final List<String> read = new ArrayList<>();
    private final List<BenchmarkRecord> taken = new ArrayList<>();

    @Override
    public Benchmark own(Caller caller, FigureQuery query) {
      return new Benchmark(
          1,
          query.period(),
          query.scale(),
          null,
          Map.of(),
          null,
          null,
          Map.of(),
          List.of(),
          List.of());
    }

    @Override
    public String write(Benchmark benchmark) {
      return "{\"schema\":1,\"to\":\"" + benchmark.period().to() + "\"}";
    }

    @Override
    public String schema() {
      return "{}";
    }

    @Override
    public BenchmarkRecord take(Caller caller, String label, String json) {
      read.add(json);
      if (json.contains("9")) {
        throw new FactorException(Problem.OTHER_SCHEMA, "9", "1");
      }
      taken.add(
          new BenchmarkRecord(
              "b-1",
              label,
              own(caller, new AskedFigures("2026", null, null, null, null).on(CLOCK)),
              caller.account(),
              Instant.EPOCH));
      return taken.get(0);
    }

    @Override
    public List<BenchmarkRecord> all(Caller caller) {
      return taken;
    }

    @Override
    public BenchmarkComparison compare(Caller caller, FigureQuery query) {
      return new BenchmarkComparison(
          own(caller, query), taken, List.of(new Difference("A", What.RULES, "1", "2")));
    }

    @Override
    public void remove(Caller caller, String id) {
      if (!taken.removeIf(each -> each.id().equals(id))) {
        throw new FactorException(Problem.UNKNOWN_BENCHMARK, id);
      }
    }
  }
}
