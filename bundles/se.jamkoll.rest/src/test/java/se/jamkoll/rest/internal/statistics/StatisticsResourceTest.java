package se.jamkoll.rest.internal.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.FindingFrequencies;
import se.jamkoll.api.statistics.Gap;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.api.statistics.StatisticsTable;
import se.jamkoll.api.statistics.Trend;
import se.jamkoll.api.statistics.TrendQuery;
import se.jamkoll.rest.internal.fake.FakeGuard;
import se.jamkoll.rest.internal.fake.RestServer;
import se.jamkoll.rest.internal.json.Json;

class StatisticsResourceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Share HALF = new Share(4, 8, 0.5, 0.25, 0.75);
  private static final String[] STRATEGIST = {FakeGuard.CALLER, "anna STRATEGIST"};

  private final List<Object> asked = new ArrayList<>();

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-28T12:00:00Z"));

  private final Statistics statistics =
      fake(
          Statistics.class,
          (proxy, method, arguments) ->
              answer(method.getName(), (Caller) arguments[0], arguments[1]));

  private final StatisticsMessages messages =
      fake(
          StatisticsMessages.class,
          (proxy, method, arguments) ->
              "Mening om " + ((StatisticsException) arguments[0]).problem() + ".");

  private final RestServer server =
      new RestServer(
          new StatisticsResource(statistics, CLOCK),
          new StatisticsCsvResource(statistics, CLOCK),
          new StatisticsProblems(messages));

  @AfterEach
  void stop() {
    server.close();
  }

  private static <T> T fake(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }

  private Object answer(String method, Caller caller, Object query) {
    asked.add(query);
    if (!caller.has(Role.STRATEGIST)) {
      throw new DeniedException(Operation.READ_RESULTS, "Socialnämnden");
    }
    return switch (method) {
      case "table" -> table((StatisticsQuery) query);
      case "trend" ->
          new Trend((TrendQuery) query, 0.5, List.of(), true, List.of(), List.of(), List.of());
      case "findings" -> new FindingFrequencies(8, false, List.of(), List.of());
      default -> throw new IllegalStateException(method);
    };
  }

  private static StatisticsTable table(StatisticsQuery query) {
    LevelCounts counts = new LevelCounts(Map.of(Level.MISSING, 4, Level.COMPLETE, 4), 16, 20);
    Map<HeadlinePart, Share> headline = new EnumMap<>(HeadlinePart.class);
    headline.put(HeadlinePart.DESCRIBED_OR_JUSTIFIED, HALF);
    Figure.Content content =
        new Figure.Content(
            counts, counts, Map.of(AssessmentStatus.EXEMPT, 2), 1, 0, 0, Map.of(), headline);
    return new StatisticsTable(
        query,
        null,
        new Figure(Map.of(), content),
        List.of(
            new Figure(Map.of(Dimension.BODY, "=Kulturnämnden"), content),
            new Figure(Map.of(Dimension.BODY, "Socialnämnden"), null)),
        List.of(new RuleUse("2026.1", "norrhamn", "3", DAY, DAY, 8)),
        List.of(new Gap("Kulturnämnden", DAY, "KN § 8")));
  }

  private static JsonNode json(HttpResponse<String> response) throws JsonProcessingException {
    return Json.MAPPER.readTree(response.body());
  }

  @Test
  void figuresAreGivenWithSharesIntervalsAndWhatIsHidden() throws JsonProcessingException {
    HttpResponse<String> response =
        server.get("/statistics?from=2026-01-01&to=2026-06-30&groupBy=body,level", STRATEGIST);

    assertEquals(200, response.statusCode(), response.body());
    JsonNode answer = json(response);
    assertEquals("2026-01-01", answer.at("/from").asText());
    assertEquals("BODY", answer.at("/groupBy/0").asText());
    assertTrue(answer.at("/bodies").isNull());
    assertEquals(8, answer.at("/total/machine/n").asInt());
    assertEquals(2.5, answer.at("/total/machine/scale4").asDouble());
    assertEquals(0.25, answer.at("/total/headline/DESCRIBED_OR_JUSTIFIED/low").asDouble());
    assertEquals(2, answer.at("/total/beside/EXEMPT").asInt());
    assertTrue(answer.at("/figures/1/hidden").asBoolean());
    assertTrue(answer.at("/figures/1/machine").isNull());
    assertEquals("KN § 8", answer.at("/gaps/0/reference").asText());
    assertEquals("2026.1", answer.at("/versions/0/rules").asText());
  }

  @Test
  void withoutDaysItIsThisYearSoFar() {
    server.get("/statistics?body=Kulturn%C3%A4mnden", STRATEGIST);

    StatisticsQuery query = (StatisticsQuery) asked.get(0);
    assertEquals(LocalDate.of(2026, 1, 1), query.selection().period().from());
    assertEquals(LocalDate.of(2026, 11, 28), query.selection().period().to());
    assertEquals("Kulturnämnden", query.selection().body());
  }

  @Test
  void theSameIsGivenAsCsvThatNoSpreadsheetTakesForAFormula() {
    HttpResponse<String> response =
        server.get("/statistics.csv?period=2026-H1&groupBy=body", STRATEGIST);

    assertEquals(200, response.statusCode(), response.body());
    assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
    List<String> lines = response.body().lines().toList();
    assertTrue(lines.get(0).startsWith("from,to,body,hidden,n,DESCRIBED_OR_JUSTIFIED,"));
    assertTrue(
        lines.get(1).startsWith("2026-01-01,2026-06-30,'=Kulturnämnden,false,8,0.5,0.25,0.75,"));
    assertTrue(lines.get(2).startsWith("2026-01-01,2026-06-30,Socialnämnden,true"));
    assertEquals(4, lines.size());
    assertEquals(1, lines.stream().map(line -> line.split(",", -1).length).distinct().count());
  }

  @Test
  void aTrendAndFindingsAreGiven() throws JsonProcessingException {
    HttpResponse<String> trend =
        server.get("/statistics/trend?period=2026&unit=quarter&part=MISSING", STRATEGIST);

    assertEquals(200, trend.statusCode(), trend.body());
    assertEquals(0.5, json(trend).at("/centre").asDouble());
    assertEquals(Dimension.QUARTER, ((TrendQuery) asked.get(0)).unit());
    assertEquals(8, json(server.get("/statistics/findings", STRATEGIST)).at("/n").asInt());
  }

  @Test
  void whatCannotBeGivenIsToldInASentence() throws JsonProcessingException {
    HttpResponse<String> backwards =
        server.get("/statistics?from=2026-06-30&to=2026-01-01", STRATEGIST);

    assertEquals(422, backwards.statusCode());
    assertEquals("PERIOD_BACKWARDS", json(backwards).at("/problem").asText());
    assertEquals("Mening om PERIOD_BACKWARDS.", json(backwards).at("/detail").asText());
    assertEquals(422, server.get("/statistics?groupBy=official", STRATEGIST).statusCode());
    assertEquals(422, server.get("/statistics?period=26", STRATEGIST).statusCode());
    assertEquals(
        403, server.get("/statistics", FakeGuard.CALLER, "bo READER@Kulturnämnden").statusCode());
    assertEquals(401, server.get("/statistics").statusCode());
  }
}
