package se.jamkoll.rest.internal.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundScore;
import se.jamkoll.api.factor.RoundSummary;
import se.jamkoll.api.factor.Rounds;
import se.jamkoll.api.factor.Score;
import se.jamkoll.rest.internal.fake.FakeGuard;
import se.jamkoll.rest.internal.fake.RestServer;
import se.jamkoll.rest.internal.json.Json;

class RoundResourceTest {

  private static final String[] STRATEGIST = {FakeGuard.CALLER, "anna STRATEGIST"};

  private final OneRound rounds = new OneRound();
  private final RestServer server =
      new RestServer(new RoundResource(rounds), new FactorProblems(new FactorNames()));

  @AfterEach
  void close() {
    server.close();
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return Json.MAPPER.readTree(answer.body());
  }

  @Test
  void aRoundIsOpenedScoredAndSummedUp() throws IOException {
    HttpResponse<String> opened =
        server.send(
            "POST", "/rounds", "{\"date\":\"2026-11-02\",\"scale\":\"SCALE4\"}", STRATEGIST);
    assertEquals(201, opened.statusCode(), opened.body());
    assertEquals("r-1", json(opened).path("id").textValue());

    HttpResponse<String> scored =
        server.send("POST", "/rounds/r-1/scores", "{\"factor\":7,\"points\":2.5}", STRATEGIST);
    assertEquals(200, scored.statusCode(), scored.body());
    assertEquals(2.5, json(scored).path("points").doubleValue());

    JsonNode summary = json(server.get("/rounds/r-1", STRATEGIST));
    assertEquals(2.5, summary.path("sum").doubleValue());
    assertEquals(40, summary.path("most").intValue());
    assertEquals(0.5, summary.path("changes").path(0).path("difference").doubleValue());
  }

  @Test
  void pointsThatAreNoHalfPointsAreRefusedWithASentence() throws IOException {
    HttpResponse<String> refused =
        server.send("POST", "/rounds/r-1/scores", "{\"factor\":7,\"points\":3.7}", STRATEGIST);

    assertEquals(422, refused.statusCode(), refused.body());
    assertEquals("NOT_HALF_POINTS", json(refused).path("problem").textValue());
    assertEquals("refused NOT_HALF_POINTS [3.7]", json(refused).path("detail").textValue());
    assertEquals(List.of(), rounds.scores);
  }

  @Test
  void whatIsMissingAndWhatIsNotThereAreTold() {
    assertEquals(
        422, server.send("POST", "/rounds", "{\"scale\":\"SCALE4\"}", STRATEGIST).statusCode());
    assertEquals(
        422,
        server.send("POST", "/rounds/r-1/scores", "{\"points\":2.5}", STRATEGIST).statusCode());
    assertEquals(404, server.get("/rounds/none", STRATEGIST).statusCode());
    assertTrue(server.get("/rounds").statusCode() == 401);
  }

  private static final class OneRound implements Rounds {

    private final List<RoundScore> scores = new ArrayList<>();

    @Override
    public Round open(Caller caller, @Nullable String body, LocalDate date, FactorScale scale) {
      return new Round(
          "r-1", body, date, scale, Round.State.OPEN, caller.account(), Instant.EPOCH, null);
    }

    @Override
    public RoundScore score(Caller caller, String round, Scoring scoring) {
      Score score =
          Score.of(scoring.points())
              .orElseThrow(
                  () -> new FactorException(Problem.NOT_HALF_POINTS, scoring.points().toString()));
      RoundScore kept =
          new RoundScore(
              round, scoring.factor(), score, "", null, false, caller.account(), Instant.EPOCH);
      scores.add(kept);
      return kept;
    }

    @Override
    public Round close(Caller caller, String round) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Round> all(Caller caller, @Nullable String body) {
      return List.of();
    }

    @Override
    public RoundSummary summary(Caller caller, String round) {
      if (!round.equals("r-1")) {
        throw new FactorException(Problem.UNKNOWN_ROUND, round);
      }
      return new RoundSummary(
          open(caller, null, LocalDate.of(2026, 11, 2), FactorScale.SCALE4),
          scores,
          new Score(5),
          40,
          new BigDecimal("2.50"),
          null,
          List.of(new RoundSummary.Change(7, new Score(4), new Score(5))),
          List.of(7));
    }
  }
}
