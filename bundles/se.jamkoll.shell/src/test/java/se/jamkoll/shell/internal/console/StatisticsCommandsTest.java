package se.jamkoll.shell.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.Term;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.statistics.ActionFigures;
import se.jamkoll.api.statistics.ActionFigures.Row;
import se.jamkoll.api.statistics.CompletionEffect;
import se.jamkoll.api.statistics.CompletionEffect.Move;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.FindingFrequencies;
import se.jamkoll.api.statistics.FindingFrequencies.Frequency;
import se.jamkoll.api.statistics.Gap;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Selection;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsException.Problem;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.api.statistics.StatisticsTable;
import se.jamkoll.api.statistics.Trend;
import se.jamkoll.api.statistics.TrendQuery;

class StatisticsCommandsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<RuleUse> RULES =
      List.of(new RuleUse("2026.1", "norrhamn", "3", DAY, DAY, 8));
  private static final Share HALF = new Share(4, 8, 0.5, 0.22, 0.78);

  private final List<ConsoleCommand> commands =
      new StatisticsCommands(
              fake(Statistics.class, StatisticsCommandsTest::answer),
              fake(StatisticsMessages.class, StatisticsCommandsTest::say),
              fake(ComplianceMessages.class, StatisticsCommandsTest::say),
              fake(FindingMessages.class, StatisticsCommandsTest::say))
          .all();

  private static <T> T fake(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }

  private static Object say(Object proxy, Method method, Object[] arguments) {
    if (arguments[0] instanceof StatisticsException problem) {
      return "problem " + problem.problem();
    }
    if (arguments[0] instanceof Trend) {
      return "Inget tecken.";
    }
    if (method.getName().equals("group")) {
      return arguments[1];
    }
    return arguments[0] instanceof Term term ? term.name() : "regel " + arguments[0];
  }

  private static Object answer(Object proxy, Method method, Object[] arguments) {
    Caller caller = (Caller) arguments[0];
    assertTrue(caller.has(Role.ADMIN));
    return switch (method.getName()) {
      case "table" -> table((StatisticsQuery) arguments[1]);
      case "trend" -> trend((TrendQuery) arguments[1]);
      case "findings" ->
          new FindingFrequencies(
              8,
              false,
              List.of(new Frequency("claim-has-reason", null, HALF)),
              List.of(new Frequency("claim-has-reason", "DEFERRAL", HALF)));
      case "completion" ->
          new CompletionEffect(
              5, 3, 1, 2, 0, List.of(new Move(Level.MISSING, Level.COMPLETE, 2)), HALF, HALF);
      case "actions" ->
          new ActionFigures(
              List.of(
                  new Row(Action.Kind.COMPLETION, Action.Outcome.COMPLETED, 4, 3),
                  new Row(Action.Kind.COMPLETION, null, 1, 0)));
      default -> throw new StatisticsException(Problem.TOO_FEW, "3", "4", "20");
    };
  }

  private static StatisticsTable table(StatisticsQuery query) {
    if (Objects.equals(query.selection().body(), "Trafiknämnden")) {
      throw new StatisticsException(Problem.UNKNOWN_BODY, "Trafiknämnden", "");
    }
    LevelCounts counts = new LevelCounts(Map.of(Level.MISSING, 4, Level.COMPLETE, 4), 16, 20);
    Figure.Content content =
        new Figure.Content(
            counts,
            counts,
            Map.of(AssessmentStatus.EXEMPT, 2),
            0,
            1,
            0,
            Map.of(),
            Map.of(HeadlinePart.DESCRIBED_OR_JUSTIFIED, HALF, HeadlinePart.MISSING, HALF));
    return new StatisticsTable(
        query,
        null,
        new Figure(Map.of(), content),
        List.of(
            new Figure(Map.of(Dimension.BODY, "Kulturnämnden"), content),
            new Figure(Map.of(Dimension.BODY, "Socialnämnden"), null)),
        RULES,
        List.of(new Gap("Kulturnämnden", DAY, "KN § 8")));
  }

  private static Trend trend(TrendQuery query) {
    assertEquals(Dimension.QUARTER, query.unit());
    assertEquals(Selection.of(query.selection().period(), "Kulturnämnden"), query.selection());
    return new Trend(
        query,
        0.5,
        List.of(
            new Trend.Point(
                "2026-Q1", DAY, DAY, HALF, 0.1, 0.9, Set.of(Trend.Signal.BEYOND_LIMITS), false),
            new Trend.Point("2026-Q2", DAY, DAY, null, null, null, Set.of(), false)),
        true,
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void figuresAreATableThatSaysWhatIsHiddenAndWhatIsGone() {
    assertEquals(
        List.of(
            "grupp|ärenden|beskrivet eller motiverat|påbörjat|saknas|1–3|1–4|vid sidan av|manuella",
            "Kulturnämnden|8|50 % (22–78)|–|50 % (22–78)|2,00|2,50|EXEMPT 2|1",
            "Socialnämnden|visas inte, för få|–|–|–|–|–|–|–",
            "alla|8|50 % (22–78)|–|50 % (22–78)|2,00|2,50|EXEMPT 2|1",
            "Regler och profiler: 2026.1/norrhamn 3 (2026-03-02–2026-03-02).",
            "Kulturnämnden har gallrat det som är äldre än 2026-03-02 enligt beslutet KN § 8. Det"
                + " saknas här och är inte noll."),
        Said.by(commands, "statistics 2026 body").stream()
            .map(line -> line.replaceAll(" {2,}", "|"))
            .toList());
  }

  @Test
  void aTrendShowsLimitsAndSignals() {
    assertEquals(
        List.of(
            "grupp    ärenden             beskrivet eller motiverat  gränser  tecken",
            "2026-Q1  8                   50 % (22–78)               10–90 %  BEYOND_LIMITS",
            "2026-Q2  visas inte, för få  –                          –        –",
            "Inget tecken."),
        Said.by(commands, "trend 2026 quarter Kulturnämnden"));
  }

  @Test
  void findingsAreListedWithTheFamiliesOfPhrases() {
    assertEquals(
        List.of(
            "ärenden  andel         det som hittades",
            "4        50 % (22–78)  regel claim-has-reason",
            "4        50 % (22–78)  claim-has-reason DEFERRAL"),
        Said.by(commands, "findings 2026"));
  }

  @Test
  void whatCompletionDidIsToldByLevelsAndShares() {
    assertEquals(
        List.of(
            "från     till      ärenden",
            "MISSING  COMPLETE  2",
            "3 ärenden vars handling ändrades kan jämföras: 2 bättre, 0 sämre. 5 hade en version,"
                + " 1 kan inte jämföras.",
            "Nådde er nivå: 50 % (22–78) från början, 50 % (22–78) till slut."),
        Said.by(commands, "completion 2026"));
  }

  @Test
  void whatCameOfActionsIsToldByKindAndOutcome() {
    assertEquals(
        List.of(
            "slag        utfall     åtgärder  når er nivå",
            "COMPLETION  COMPLETED  4         3",
            "COMPLETION  öppen      1         0"),
        Said.by(commands, "outcomes 2026"));
  }

  @Test
  void whatCannotBeGivenIsToldInASentence() {
    assertEquals(List.of("problem PERIOD_UNKNOWN"), Said.by(commands, "statistics 26-1"));
    assertEquals(
        List.of("problem UNKNOWN_BODY"), Said.by(commands, "statistics 2026 body Trafiknämnden"));
    assertEquals(List.of("problem UNKNOWN_DIMENSION"), Said.by(commands, "trend 2026 vecka"));
    assertEquals(List.of("problem UNIT_NOT_POSSIBLE"), Said.by(commands, "trend 2026 body"));
    assertEquals(List.of("problem TOO_FEW"), Said.by(commands, "before-after 2025-H1 2025-H2"));
  }
}
