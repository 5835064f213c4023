package se.jamkoll.statistics.internal.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.factor.Benchmark;
import se.jamkoll.api.factor.BenchmarkComparison;
import se.jamkoll.api.factor.BenchmarkComparison.Difference;
import se.jamkoll.api.factor.BenchmarkComparison.What;
import se.jamkoll.api.factor.BenchmarkRecord;
import se.jamkoll.api.factor.Benchmarks;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundScore;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Indicator;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.store.FactorStore;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.statistics.internal.factor.AssessedBy;
import se.jamkoll.statistics.internal.factor.FactorWalls;
import se.jamkoll.statistics.internal.suggestion.SuggestionDesk;

/** Makes the own benchmark, takes in those of others, and puts them side by side. */
public final class BenchmarkDesk {

  private static final String OBJECT = "benchmarks";
  private static final int DECIMALS = 3;

  /** The profile that comes with the program, whose name tells of no one. */
  private static final String DEFAULT_PROFILE = "default";

  private static final String OWN_PROFILE = "own";

  private final Statistics statistics;
  private final FactorStore store;
  private final UnitOfWork unitOfWork;
  private final FactorWalls walls;
  private final InstantSource clock;

  /** Creates a desk. */
  public BenchmarkDesk(
      Statistics statistics,
      FactorStore store,
      UnitOfWork unitOfWork,
      FactorWalls walls,
      InstantSource clock) {
    this.statistics = statistics;
    this.store = store;
    this.unitOfWork = unitOfWork;
    this.walls = walls;
    this.clock = clock;
  }

  /** Makes the own benchmark; the statistics hold the walls. */
  public Benchmark own(Caller caller, FigureQuery query) {
    if (query.body() != null) {
      throw new FactorException(Problem.WHOLE_ORGANISATION_ONLY);
    }
    Indicator basis = statistics.indicator(caller, query.period(), null);
    FactorSuggestion.Figure figure = SuggestionDesk.suggestion(query, basis).machine();
    LevelCounts counts = figure == null ? null : basis.machine();
    return new Benchmark(
        Benchmark.SCHEMA,
        basis.period(),
        query.scale(),
        counts == null ? null : counts.n(),
        counts == null ? Map.of() : shares(counts),
        counts == null ? null : exemptShare(basis),
        figure == null ? null : figure.indicator(),
        factors(query.scale()),
        AssessedBy.rules(basis.versions()),
        basis.versions().stream().map(BenchmarkDesk::anonymous).distinct().sorted().toList());
  }

  private static Map<HeadlinePart, BigDecimal> shares(LevelCounts counts) {
    Map<HeadlinePart, BigDecimal> shares = new EnumMap<>(HeadlinePart.class);
    for (HeadlinePart part : HeadlinePart.values()) {
      shares.put(part, share(counts.of(part.levels()), counts.n()));
    }
    return shares;
  }

  private static BigDecimal exemptShare(Indicator basis) {
    int beside = basis.beside().values().stream().mapToInt(Integer::intValue).sum();
    return share(basis.beside().getOrDefault(AssessmentStatus.EXEMPT, 0), basis.n() + beside);
  }

  private static BigDecimal share(int count, int of) {
    return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP);
  }

  /** Returns the scores of the organisation's newest closed round on a scale. */
  private Map<Integer, BigDecimal> factors(FactorScale scale) {
    Map<Integer, BigDecimal> factors = new TreeMap<>();
    store.rounds(null).stream()
        .filter(round -> round.state() == Round.State.CLOSED && round.scale() == scale)
        .findFirst()
        .map(round -> store.scores(round.id()))
        .orElse(List.of())
        .forEach((RoundScore score) -> factors.put(score.factor(), score.score().points()));
    return factors;
  }

  /** A profile's own name may be the organisation's. */
  private static String anonymous(RuleUse use) {
    return use.profile().equals(DEFAULT_PROFILE)
        ? DEFAULT_PROFILE + " " + use.profileVersion()
        : OWN_PROFILE;
  }

  /** Takes in the benchmark of another organisation. */
  public BenchmarkRecord take(Caller caller, String label, String json) {
    walls.write(caller, null, OBJECT);
    String called = label.strip();
    if (called.isEmpty() || called.length() > Benchmarks.LONGEST_LABEL) {
      throw new FactorException(Problem.TEXT_TOO_LONG, String.valueOf(Benchmarks.LONGEST_LABEL));
    }
    BenchmarkRecord taken =
        new BenchmarkRecord(
            UUID.randomUUID().toString(),
            called,
            BenchmarkJson.read(json),
            caller.account(),
            clock.instant());
    unitOfWork.run(
        () -> {
          store.keep(taken);
          walls.done(caller, "benchmark.taken", null, taken.id());
        });
    return taken;
  }

  /** Returns those that were taken in. */
  public List<BenchmarkRecord> all(Caller caller) {
    walls.read(caller, null, OBJECT);
    return store.benchmarks();
  }

  /** Removes one that was taken in. */
  public void remove(Caller caller, String id) {
    walls.write(caller, null, OBJECT);
    unitOfWork.run(
        () -> {
          if (!store.removeBenchmark(id)) {
            throw new FactorException(Problem.UNKNOWN_BENCHMARK, id);
          }
          walls.done(caller, "benchmark.removed", null, id);
        });
  }

  /** Puts the own benchmark beside those of others. */
  public BenchmarkComparison compare(Caller caller, FigureQuery query) {
    Benchmark own = own(caller, query);
    List<BenchmarkRecord> others = all(caller);
    List<Difference> differences = new ArrayList<>();
    others.forEach(other -> differences.addAll(differences(own, other)));
    return new BenchmarkComparison(own, others, differences);
  }

  private static List<Difference> differences(Benchmark own, BenchmarkRecord record) {
    Benchmark other = record.benchmark();
    List<Difference> found = new ArrayList<>();
    add(found, record, What.SCALE, own.scale().name(), other.scale().name());
    add(found, record, What.PERIOD, days(own), days(other));
    add(found, record, What.RULES, joined(own.rules()), joined(other.rules()));
    if (!own.profiles().equals(other.profiles()) || own.profiles().contains(OWN_PROFILE)) {
      // What is the own profile here is another one there.
      found.add(
          new Difference(
              record.label(), What.PROFILES, joined(own.profiles()), joined(other.profiles())));
    }
    if (own.items() == null || other.items() == null) {
      found.add(
          new Difference(record.label(), What.HIDDEN, shown(own.items()), shown(other.items())));
    }
    return found;
  }

  private static void add(
      List<Difference> found, BenchmarkRecord record, What what, String own, String other) {
    if (!own.equals(other)) {
      found.add(new Difference(record.label(), what, own, other));
    }
  }

  private static String days(Benchmark benchmark) {
    return benchmark.period().from() + "–" + benchmark.period().to();
  }

  private static String joined(List<String> names) {
    return names.isEmpty() ? "–" : String.join(", ", names);
  }

  private static String shown(@Nullable Integer items) {
    return items == null ? "–" : String.valueOf(items);
  }
}
