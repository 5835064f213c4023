package se.jamkoll.rest.internal.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.statistics.ActionFigures;
import se.jamkoll.api.statistics.Comparison;
import se.jamkoll.api.statistics.CompletionEffect;
import se.jamkoll.api.statistics.CountedItem;
import se.jamkoll.api.statistics.CountedItems;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.FindingFrequencies;
import se.jamkoll.api.statistics.Gap;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Improvement;
import se.jamkoll.api.statistics.Improvements;
import se.jamkoll.api.statistics.ItemsQuery;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.MissingPart;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsExports.Kind;
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

  private static final Improvement DONE =
      new Improvement(
          "i-1", null, DAY, "Ny mall", Improvement.Stage.METHOD, "account-1", Instant.EPOCH);

  private final List<Object> asked = new ArrayList<>();

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-28T12:00:00Z"));

  private final Statistics statistics =
      fake(
          Statistics.class,
          (proxy, method, arguments) ->
              answer(
                  method.getName(),
                  (Caller) arguments[0],
                  method.getName().equals("compare") ? arguments[2] : arguments[1]));

  private final StatisticsMessages messages =
      fake(
          StatisticsMessages.class,
          (proxy, method, arguments) ->
              arguments[0] instanceof StatisticsException problem
                  ? "Mening om " + problem.problem() + "."
                  : "Mening.");

  private final Improvements improvements =
      fake(
          Improvements.class,
          (proxy, method, arguments) -> {
            asked.add(arguments[1]);
            return switch (method.getName()) {
              case "find" -> List.of(DONE);
              case "enter" -> entered(arguments);
              case "remove" -> null;
              default -> throw new IllegalStateException(method.getName());
            };
          });

  private final RestServer server =
      new RestServer(
          new StatisticsResource(statistics, messages, CLOCK),
          new StatisticsFileResource(this::write, CLOCK),
          new ImprovementResource(improvements, CLOCK),
          new StatisticsProblems(messages));

  @AfterEach
  void stop() {
    server.close();
  }

  private static Improvement entered(Object[] arguments) {
    return new Improvement(
        "i-2",
        (String) arguments[1],
        (LocalDate) arguments[2],
        (String) arguments[3],
        (Improvement.Stage) arguments[4],
        "account-1",
        Instant.EPOCH);
  }

  /** Writes what was asked for, and in which language. */
  private void write(
      Caller caller, Kind kind, StatisticsQuery query, Locale locale, OutputStream out)
      throws IOException {
    asked.add(query);
    out.write((kind + " " + locale.getLanguage()).getBytes(StandardCharsets.UTF_8));
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
          new Trend((TrendQuery) query, 0.5, List.of(), true, List.of(DONE), List.of(), List.of());
      case "compare" ->
          new Comparison(HeadlinePart.MISSING, HALF, HALF, -0.2, -0.3, -0.1, List.of());
      case "completion" -> new CompletionEffect(3, 2, 1, 2, 0, List.of(), null, null);
      case "actions" ->
          new ActionFigures(List.of(new ActionFigures.Row(Action.Kind.COMPLETION, null, 2, 1)));
      case "items" ->
          new CountedItems(
              12,
              List.of(
                  new CountedItem(
                      "register",
                      "kn-3",
                      "i-1",
                      DAY,
                      "Kulturnämnden",
                      AssessmentStatus.ASSESSED,
                      Level.MISSING,
                      true)));
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
  void theItemsBehindAFigureAreFoundByWhatTheyHaveInCommon() throws JsonProcessingException {
    HttpResponse<String> response =
        server.get(
            "/statistics/items?period=2026-H1&part=MISSING&missingPart=BOTH&rule=claim-has-reason",
            STRATEGIST);

    assertEquals(200, response.statusCode(), response.body());
    ItemsQuery query = (ItemsQuery) asked.get(0);
    assertEquals(Set.of(Level.MISSING, Level.EMPTY), query.levels());
    assertEquals(AssessmentStatus.ASSESSED, query.status());
    assertEquals(MissingPart.BOTH, query.missingPart());
    assertEquals("claim-has-reason", query.rule());
    assertEquals(12, json(response).at("/n").asInt());
    assertEquals("kn-3", json(response).at("/items/0/meeting").asText());
    assertEquals(422, server.get("/statistics/items?level=BEST", STRATEGIST).statusCode());
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
  void theSameIsGivenAsFilesInTheLanguageOfTheReader() {
    HttpResponse<String> csv =
        server.get("/statistics.csv?period=2026-H1&groupBy=body", STRATEGIST);

    assertEquals("CSV sv", csv.body());
    assertEquals("text/csv;charset=UTF-8", header(csv, "Content-Type").replace(" ", ""));
    assertEquals("attachment; filename=\"statistics.csv\"", header(csv, "Content-Disposition"));
    assertEquals(List.of(Dimension.BODY), ((StatisticsQuery) asked.get(0)).groupBy());
    assertEquals("TIDY sv", server.get("/statistics.csv?tidy=true", STRATEGIST).body());

    HttpResponse<String> workbook =
        server.get(
            "/statistics.xlsx", "Accept-Language", "en", FakeGuard.CALLER, "anna STRATEGIST");
    assertEquals("XLSX en", workbook.body());
    assertEquals(Kind.XLSX.mediaType(), header(workbook, "Content-Type"));
    assertEquals(404, server.get("/statistics.pdf", STRATEGIST).statusCode());
    assertEquals(422, server.get("/statistics.xlsx?period=26", STRATEGIST).statusCode());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void improvementsAreGivenEnteredAndRemovedAndSayNotByWhom() throws JsonProcessingException {
    HttpResponse<String> found = server.get("/improvements?period=2026-H1", STRATEGIST);

    assertEquals(200, found.statusCode(), found.body());
    assertEquals("Ny mall", json(found).at("/0/what").asText());
    assertEquals("METHOD", json(found).at("/0/stage").asText());
    assertTrue(json(found).at("/0/account").isMissingNode());
    assertEquals(Period.named("2026-H1"), asked.get(0));

    HttpResponse<String> entered =
        server.send(
            "POST",
            "/improvements",
            "{\"body\":\"Kulturnämnden\",\"on\":\"2026-03-02\",\"what\":\"Kurs\","
                + "\"stage\":\"ACTIVITY\"}",
            STRATEGIST);
    assertEquals(201, entered.statusCode(), entered.body());
    assertEquals("i-2", json(entered).at("/id").asText());
    assertEquals("Kulturnämnden", json(entered).at("/body").asText());

    HttpResponse<String> removed = server.send("DELETE", "/improvements/i-2", "", STRATEGIST);
    assertEquals(204, removed.statusCode(), removed.body());
    assertEquals("i-2", asked.get(2));
  }

  @Test
  void anImprovementWithoutAStageOrOfOneThatIsNotThereIsRefused() throws JsonProcessingException {
    String without = "{\"on\":\"2026-03-02\",\"what\":\"Kurs\"}";
    HttpResponse<String> missing = server.send("POST", "/improvements", without, STRATEGIST);

    assertEquals(422, missing.statusCode());
    assertEquals("stage", json(missing).at("/errors/0/field").asText());
    String other = "{\"on\":\"2026-03-02\",\"what\":\"Kurs\",\"stage\":\"IDEA\"}";
    HttpResponse<String> unknown = server.send("POST", "/improvements", other, STRATEGIST);
    assertEquals(422, unknown.statusCode());
    assertTrue(json(unknown).at("/detail").asText().contains("ACTIVITY, PRODUCT, METHOD"));
    assertEquals(List.of(), asked);
  }

  @Test
  void aTrendAndFindingsAreGiven() throws JsonProcessingException {
    HttpResponse<String> trend =
        server.get("/statistics/trend?period=2026&unit=quarter&part=MISSING", STRATEGIST);

    assertEquals(200, trend.statusCode(), trend.body());
    assertEquals(0.5, json(trend).at("/centre").asDouble());
    assertEquals("Ny mall", json(trend).at("/improvements/0/what").asText());
    assertEquals(Dimension.QUARTER, ((TrendQuery) asked.get(0)).unit());
    assertEquals(8, json(server.get("/statistics/findings", STRATEGIST)).at("/n").asInt());
  }

  @Test
  void beforeAndAfterCompletionAndActionsAreGiven() throws JsonProcessingException {
    JsonNode compared =
        json(
            server.get(
                "/statistics/comparison?period=2025-H2&after=2026-H1&part=MISSING", STRATEGIST));

    assertEquals(-0.2, compared.at("/difference").asDouble());
    assertTrue(compared.at("/beyondChance").asBoolean());
    assertEquals("Mening.", compared.at("/explanation").asText());
    assertEquals(Period.named("2026-H1"), asked.get(0));
    HttpResponse<String> afterless =
        server.get("/statistics/comparison?period=2025-H2", STRATEGIST);
    assertEquals(422, afterless.statusCode());
    assertEquals("after", json(afterless).at("/errors/0/field").asText());

    assertEquals(2, json(server.get("/statistics/completion", STRATEGIST)).at("/better").asInt());
    JsonNode actions = json(server.get("/statistics/actions", STRATEGIST));
    assertEquals("COMPLETION", actions.at("/rows/0/kind").asText());
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
