package se.jamkoll.statistics.internal.factor;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.statistics.ActionFigures;
import se.jamkoll.api.statistics.Comparison;
import se.jamkoll.api.statistics.CompletionEffect;
import se.jamkoll.api.statistics.CountedItems;
import se.jamkoll.api.statistics.FindingFrequencies;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Indicator;
import se.jamkoll.api.statistics.ItemsQuery;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Selection;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.api.statistics.StatisticsTable;
import se.jamkoll.api.statistics.Trend;
import se.jamkoll.api.statistics.TrendQuery;
import se.jamkoll.statistics.internal.access.KnownBodies;
import se.jamkoll.statistics.internal.round.RoundRegister;
import se.jamkoll.statistics.internal.suggestion.SuggestionDesk;
import se.jamkoll.store.Store;

/** A store in H2, statistics that say what they are told to, and people who ask. */
public final class Office implements AutoCloseable {

  /** A body. */
  public static final String BODY = "Kulturnämnden";

  /** A half-year that has ended. */
  public static final Period PERIOD = Period.named("2026-H1");

  /** The whole organisation on the scale 1–3. */
  public static final FigureQuery ALL = new FigureQuery(null, PERIOD, FactorScale.SCALE3);

  /** Someone who writes. */
  public static final Caller STRATEGIST = caller(Grant.of(Role.STRATEGIST));

  /** The secretary of the body. */
  public static final Caller SECRETARY = caller(Grant.of(Role.SECRETARY, BODY));

  private static final Instant NOW = Instant.parse("2026-11-28T11:00:00Z");

  private final Store store;
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Told told = new Told();

  /** Opens an office whose store is in a folder. */
  public Office(Path folder) {
    store = Store.in(folder);
  }

  /** Returns someone with roles. */
  public static Caller caller(Grant... grants) {
    return new Caller("account-1", "login-1", Set.of(grants));
  }

  /** Lets the statistics count levels from now on, and no manual assessment. */
  public void count(Map<Level, Integer> levels) {
    told.machine = counts(levels);
    told.manual = told.machine;
    told.byHand = 0;
  }

  /** Lets the statistics count levels with manual assessments beside. */
  public void countByHand(Map<Level, Integer> levels, int byHand) {
    told.manual = counts(levels);
    told.byHand = byHand;
  }

  /** Lets items have been assessed by a profile too. */
  public void assessBy(String profile, String version) {
    told.versions =
        List.of(new RuleUse("2026.1", profile, version, PERIOD.from(), PERIOD.to(), 40));
  }

  private static LevelCounts counts(Map<Level, Integer> levels) {
    long points3 = 0;
    long points4 = 0;
    for (Map.Entry<Level, Integer> each : new EnumMap<>(levels).entrySet()) {
      points3 += (long) each.getValue() * points(each.getKey(), 3);
      points4 += (long) each.getValue() * points(each.getKey(), 4);
    }
    return new LevelCounts(levels, points3, points4);
  }

  private static int points(Level level, int top) {
    return switch (level) {
      case MISSING, EMPTY -> 1;
      case BOILERPLATE -> 2;
      case PARTIAL -> top - 1;
      case JUSTIFIED -> 3;
      case COMPLETE, THOROUGH -> top;
    };
  }

  /** Returns the statistics. */
  public Statistics statistics() {
    return told;
  }

  /** Returns the store. */
  public Store store() {
    return store;
  }

  /** Returns the clock. */
  public Clock clock() {
    return clock;
  }

  /** Returns today. */
  public static LocalDate today() {
    return LocalDate.of(2026, 11, 28);
  }

  /** Returns the walls. */
  public FactorWalls walls() {
    return new FactorWalls(store.compliance().audit(), clock);
  }

  /** Returns the register of rounds. */
  public RoundRegister rounds() {
    return new RoundRegister(
        store.factors(), store.unitOfWork(), walls(), new KnownBodies(() -> List.of(BODY)), clock);
  }

  /** Returns the desk of suggestions. */
  public SuggestionDesk suggestions() {
    return new SuggestionDesk(told, store.factors(), store.unitOfWork(), rounds(), walls(), clock);
  }

  /** Returns what the audit log says, newest first: what, where, and whether it was refused. */
  public List<String> audit() {
    return store.compliance().audit().newest(50).stream()
        .map(
            entry ->
                entry.what()
                    + (entry.body() == null ? "" : " " + entry.body())
                    + (entry.refused() ? " refused" : ""))
        .toList();
  }

  @Override
  public void close() {
    store.close();
  }

  /** Statistics that say what they are told to; of one figure alone. */
  private static final class Told implements Statistics {

    private LevelCounts machine = LevelCounts.NONE;
    private LevelCounts manual = LevelCounts.NONE;
    private int byHand;
    private List<RuleUse> versions =
        List.of(new RuleUse("2026.1", "default", "2026.1", PERIOD.from(), PERIOD.to(), 40));

    @Override
    public Indicator indicator(Caller caller, Period period, @Nullable String body) {
      boolean shown = machine.n() >= se.jamkoll.api.statistics.Figure.LEAST;
      return new Indicator(
          body,
          period,
          machine.n(),
          Map.of(
              AssessmentStatus.EXEMPT, 5,
              AssessmentStatus.UNREADABLE, 1,
              AssessmentStatus.RESTRICTED, 0,
              AssessmentStatus.NO_DOCUMENT, 2),
          0,
          byHand,
          0,
          shown ? machine : null,
          shown ? manual : null,
          versions,
          List.of());
    }

    @Override
    public StatisticsTable table(Caller caller, StatisticsQuery query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public CountedItems items(Caller caller, ItemsQuery query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Trend trend(Caller caller, TrendQuery query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Comparison compare(Caller caller, Selection before, Period after, HeadlinePart part) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FindingFrequencies findings(Caller caller, Selection selection) {
      throw new UnsupportedOperationException();
    }

    @Override
    public CompletionEffect completion(Caller caller, Selection selection) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ActionFigures actions(Caller caller, Selection selection) {
      throw new UnsupportedOperationException();
    }
  }
}
