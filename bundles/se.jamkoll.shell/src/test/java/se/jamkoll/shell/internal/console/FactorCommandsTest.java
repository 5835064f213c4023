package se.jamkoll.shell.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.Term;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.factor.BenchmarkComparison;
import se.jamkoll.api.factor.Checklist;
import se.jamkoll.api.factor.Factor;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorMessages;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.factor.Factors;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.factor.RegionTable;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundScore;
import se.jamkoll.api.factor.RoundSummary;
import se.jamkoll.api.factor.Rounds;
import se.jamkoll.api.factor.Score;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.api.factor.Suggestions;
import se.jamkoll.api.statistics.Comparison;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.api.statistics.Trend;

class FactorCommandsTest {

  private static final Factor SEVEN = new Factor(7, "decision-documentation", "I underlag …");

  private final List<ConsoleCommand> commands =
      new FactorCommands(
              new OneFactor(), new Answers(), new OneRound(), new Names(), new StatisticsNames())
          .all();

  @Test
  void theChecklistIsShownWithItsScale() {
    assertEquals(
        List.of("moment  lydelse", "7       I underlag …", "Skala SCALE4: a · b · c · d"),
        Said.by(commands, "factors 2026"));
  }

  @Test
  void theRegionsAssessmentsStandInATableOfTheirOwn() {
    List<String> said = Said.by(commands, "regions");

    assertEquals("moment  2019  2020  lydelse", said.get(1));
    assertEquals("7       1.6   1.8   I underlag …", said.get(2));
    assertEquals("–       2.04  2.36  medelvärde", said.get(3));
  }

  @Test
  void aSuggestionIsAnsweredForAPeriodAScaleAndABody() {
    assertEquals(
        List.of("Skattningen 2,5 är sparad (x-1)."),
        Said.by(commands, "answer-suggestion 2026-H1 3 2,5 Bättre Kulturnämnden"));
    assertEquals(
        List.of("statistics PERIOD_UNKNOWN"),
        Said.by(commands, "answer-suggestion 2026-H9 3 2,5 Bättre"));
    assertEquals(
        "Poängen två går inte att förstå. Skriv ett tal som 2 eller 2,5. Användning:"
            + " answer-suggestion PERIOD 3|4 POÄNG|- KOMMENTAR [NÄMND]",
        Said.by(commands, "answer-suggestion 2026-H1 3 två Bättre").get(0));
  }

  @Test
  void aScoreThatIsRefusedIsToldInASentence() {
    assertEquals(List.of("factor NOT_HALF_POINTS [3.7, 4]"), Said.by(commands, "score r-1 7 3,7"));
    assertEquals(List.of("Moment 7 är skattat."), Said.by(commands, "score r-1 7 3,5"));
  }

  @Test
  void aRoundIsShownWithItsSumAndItsChanges() {
    assertEquals(
        List.of(
            "moment  skattning  ändring  ägare      förbättra",
            "7       2.0        0.5      account-2  ja",
            "Summa 2 av 40, medelvärde 2.",
            "Lägst skattade moment: 7. Välj själva vad ni vill förbättra."),
        Said.by(commands, "round r-1"));
  }

  private static final class OneFactor implements Factors {

    @Override
    public Checklist checklist(int year, Locale locale) {
      return new Checklist(year, FactorScale.SCALE4, List.of("a", "b", "c", "d"), List.of(SEVEN));
    }

    @Override
    public RegionTable regions(Locale locale) {
      return new RegionTable(
          List.of(2019, 2020),
          List.of(
              new RegionTable.Row(
                  SEVEN, Map.of(2019, new BigDecimal("1.6"), 2020, new BigDecimal("1.8")))),
          Map.of(2019, new BigDecimal("2.04"), 2020, new BigDecimal("2.36")),
          "SKR");
    }
  }

  private static final class Answers implements Suggestions {

    @Override
    public FactorSuggestion suggest(Caller caller, FigureQuery query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SuggestionAnswer answer(
        Caller caller,
        FigureQuery query,
        @Nullable BigDecimal points,
        String comment,
        @Nullable String round) {
      assertEquals(
          new FigureQuery("Kulturnämnden", Period.named("2026-H1"), FactorScale.SCALE3), query);
      assertEquals(true, caller.has(Role.STRATEGIST));
      Score score = Score.of(points == null ? BigDecimal.ONE : points).orElseThrow();
      return new SuggestionAnswer(
          "x-1",
          query,
          40,
          BigDecimal.ONE,
          score,
          score,
          comment,
          round,
          "",
          "",
          caller.account(),
          Instant.EPOCH);
    }

    @Override
    public List<SuggestionAnswer> answers(Caller caller, @Nullable String body) {
      return List.of();
    }

    @Override
    public List<Delivery> publish(Caller caller, String answer) {
      return List.of();
    }
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
                  () ->
                      new FactorException(
                          Problem.NOT_HALF_POINTS, scoring.points().toString(), "4"));
      return new RoundScore(
          round, scoring.factor(), score, "", "account-2", true, caller.account(), Instant.EPOCH);
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
      scores.add(score(caller, round, new Scoring(7, BigDecimal.valueOf(2), "", null, true)));
      return new RoundSummary(
          open(caller, null, LocalDate.of(2026, 11, 1), FactorScale.SCALE4),
          scores,
          new Score(4),
          40,
          new BigDecimal("2.00"),
          null,
          List.of(new RoundSummary.Change(7, new Score(3), new Score(4))),
          List.of(7));
    }
  }

  private static final class Names implements FactorMessages {

    @Override
    public String name(Term term, Locale locale) {
      return term.name();
    }

    @Override
    public String explain(FactorException problem, Locale locale) {
      return "factor " + problem.problem() + " " + problem.details();
    }

    @Override
    public List<String> explain(FactorSuggestion suggestion, Locale locale) {
      return List.of();
    }

    @Override
    public String explain(Suggestions.Delivery delivery, Locale locale) {
      return "delivery " + delivery.failure();
    }

    @Override
    public String explain(BenchmarkComparison.Difference difference, Locale locale) {
      return difference.what().name();
    }
  }

  private static final class StatisticsNames implements StatisticsMessages {

    @Override
    public String name(Term term, Locale locale) {
      return term.name();
    }

    @Override
    public String group(Dimension dimension, String value, Locale locale) {
      return value;
    }

    @Override
    public String explain(StatisticsException problem, Locale locale) {
      return "statistics " + problem.problem();
    }

    @Override
    public String explain(Comparison comparison, Locale locale) {
      return "";
    }

    @Override
    public String explain(Trend trend, Locale locale) {
      return "";
    }
  }
}
