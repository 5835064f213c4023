package se.jamkoll.rest.internal.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.factor.Ceiling;
import se.jamkoll.api.factor.Checklist;
import se.jamkoll.api.factor.Factor;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorExports;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.factor.Factors;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.factor.RegionTable;
import se.jamkoll.api.factor.Score;
import se.jamkoll.api.factor.ScoreSinkException.Failure;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.api.factor.Suggestions;
import se.jamkoll.api.statistics.Indicator;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.rest.internal.fake.FakeGuard;
import se.jamkoll.rest.internal.fake.RestServer;
import se.jamkoll.rest.internal.json.Json;

class FactorResourceTest {

  private static final String[] STRATEGIST = {FakeGuard.CALLER, "anna STRATEGIST"};
  private static final Factor SEVEN = new Factor(7, "decision-documentation", "I underlag …");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-28T12:00:00Z"));

  private final OneSuggestion suggestions = new OneSuggestion();
  private final RestServer server =
      new RestServer(
          new FactorResource(
              new OneFactor(), suggestions, FactorResourceTest::write, new FactorNames(), CLOCK),
          new FactorProblems(new FactorNames()));

  @AfterEach
  void close() {
    server.close();
  }

  private static void write(
      Caller caller, FactorExports.Kind kind, FigureQuery query, Locale locale, OutputStream out)
      throws IOException {
    out.write((kind + " " + query.period().to()).getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
    return Json.MAPPER.readTree(answer.body());
  }

  @Test
  void theChecklistIsThatOfTheYearInTheLanguageOfTheReader() throws JsonProcessingException {
    JsonNode checklist = json(server.get("/factors", STRATEGIST));

    assertEquals(2026, checklist.path("year").intValue());
    assertEquals("SCALE4", checklist.path("scale").textValue());
    assertEquals("sv", checklist.path("labels").path(0).textValue());
    assertEquals(7, checklist.at("/factors/0/number").intValue());
    JsonNode regions = json(server.get("/factors/regions", STRATEGIST));
    assertEquals(2.36, regions.at("/means/2020").doubleValue());
  }

  @Test
  void aSuggestionIsGivenWithWhatItRestsOnAndInWords() throws JsonProcessingException {
    HttpResponse<String> given =
        server.get("/factors/7/suggestion?period=2026-H1&scale=SCALE3", STRATEGIST);

    assertEquals(200, given.statusCode(), given.body());
    JsonNode suggestion = json(given);
    assertEquals(1.5, suggestion.at("/machine/suggested").doubleValue());
    assertEquals("MOST_UNDESCRIBED", suggestion.at("/machine/ceilings/0").textValue());
    assertTrue(suggestion.path("manual").isNull());
    assertEquals(40, suggestion.path("items").intValue());
    assertEquals(5, suggestion.at("/beside/EXEMPT").intValue());
    assertEquals("2026.1", suggestion.at("/versions/0/rules").textValue());
    assertEquals("Förslag sv", suggestion.at("/explanation/0").textValue());
    assertEquals(
        new FigureQuery(null, Period.named("2026-H1"), FactorScale.SCALE3),
        suggestions.asked.get(0));
  }

  @Test
  void whatPeopleMakeOfItIsKeptBesideTheMachinesFigure() throws JsonProcessingException {
    String days = "\"from\":\"2026-01-01\",\"to\":\"2026-06-30\",\"scale\":\"SCALE3\"";
    HttpResponse<String> kept =
        server.send(
            "POST",
            "/factors/7/answers",
            "{" + days + ",\"points\":2,\"comment\":\"Bilagorna är bra.\"}",
            STRATEGIST);

    assertEquals(201, kept.statusCode(), kept.body());
    assertEquals(2.0, json(kept).path("score").doubleValue());
    assertEquals(1.5, json(kept).path("suggested").doubleValue());
    assertFalse(json(kept).path("accepted").booleanValue());
    JsonNode all = json(server.get("/factors/7/answers", STRATEGIST));
    assertEquals("Bilagorna är bra.", all.at("/0/comment").textValue());

    String without = "{" + days + ",\"points\":2}";
    HttpResponse<String> refused = server.send("POST", "/factors/7/answers", without, STRATEGIST);
    assertEquals(422, refused.statusCode());
    assertEquals("refused COMMENT_NEEDED []", json(refused).path("detail").textValue());
    HttpResponse<String> dayless =
        server.send("POST", "/factors/7/answers", "{\"scale\":\"SCALE3\"}", STRATEGIST);
    assertEquals(422, dayless.statusCode());
    assertEquals("from", json(dayless).at("/errors/0/field").textValue());
  }

  @Test
  void eachSystemThatTookAScoreAndWhyOneDidNotIsTold() throws JsonProcessingException {
    JsonNode fared = json(server.send("POST", "/factors/7/answers/x-1/deliveries", "", STRATEGIST));

    assertTrue(fared.at("/0/taken").booleanValue());
    assertEquals("BUSY", fared.at("/1/failure").textValue());
    assertEquals("delivery BUSY", fared.at("/1/explanation").textValue());
  }

  @Test
  void onlyFactorSevenIsMeasured() throws JsonProcessingException {
    HttpResponse<String> three = server.get("/factors/3/suggestion", STRATEGIST);

    assertEquals(404, three.statusCode());
    assertEquals("refused NOT_MEASURED [3]", json(three).path("detail").textValue());
  }

  @Test
  void figuresAreGivenAsTheFileThatIsAskedFor() {
    HttpResponse<String> disclosure =
        server.get("/factors/7/figures?kind=DISCLOSURE&period=2026-H1", STRATEGIST);

    assertEquals("DISCLOSURE 2026-06-30", disclosure.body());
    assertEquals(
        "attachment; filename=\"factor-7.xlsx\"",
        disclosure.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals("JSON 2026-11-28", server.get("/factors/7/figures", STRATEGIST).body());
    assertEquals(422, server.get("/factors/7/figures?kind=PDF", STRATEGIST).statusCode());
  }

  private static final class OneFactor implements Factors {

    @Override
    public Checklist checklist(int year, Locale locale) {
      return new Checklist(year, FactorScale.SCALE4, List.of(locale.getLanguage()), List.of(SEVEN));
    }

    @Override
    public RegionTable regions(Locale locale) {
      return new RegionTable(
          List.of(2020),
          List.of(new RegionTable.Row(SEVEN, Map.of(2020, new BigDecimal("1.8")))),
          Map.of(2020, new BigDecimal("2.36")),
          "SKR");
    }
  }

  private static final class OneSuggestion implements Suggestions {

    private final List<FigureQuery> asked = new ArrayList<>();
    private final List<SuggestionAnswer> answers = new ArrayList<>();

    @Override
    public FactorSuggestion suggest(Caller caller, FigureQuery query) {
      asked.add(query);
      LocalDate day = query.period().from();
      return new FactorSuggestion(
          query,
          new Indicator(
              null,
              query.period(),
              40,
              Map.of(AssessmentStatus.EXEMPT, 5),
              0,
              0,
              0,
              new LevelCounts(Map.of(Level.MISSING, 40), 40, 40),
              null,
              List.of(new RuleUse("2026.1", "default", "2026.1", day, day, 40)),
              List.of()),
          new FactorSuggestion.Figure(
              new BigDecimal("1.87"),
              new Score(4),
              new Score(3),
              List.of(Ceiling.MOST_UNDESCRIBED)),
          null,
          FactorSuggestion.Reason.UNDER_CEILING);
    }

    @Override
    public SuggestionAnswer answer(
        Caller caller,
        FigureQuery query,
        @Nullable BigDecimal points,
        String comment,
        @Nullable String round) {
      if (comment.isEmpty()) {
        throw new FactorException(Problem.COMMENT_NEEDED);
      }
      answers.add(
          new SuggestionAnswer(
              "x-1",
              query,
              40,
              new BigDecimal("1.87"),
              new Score(3),
              Score.of(points == null ? BigDecimal.ONE : points).orElseThrow(),
              comment,
              round,
              "2026.1",
              "default 2026.1",
              caller.account(),
              Instant.EPOCH));
      return answers.get(0);
    }

    @Override
    public List<SuggestionAnswer> answers(Caller caller, @Nullable String body) {
      return answers;
    }

    @Override
    public List<Delivery> publish(Caller caller, String answer) {
      return List.of(new Delivery("file", null, ""), new Delivery("http", Failure.BUSY, "503"));
    }
  }
}
