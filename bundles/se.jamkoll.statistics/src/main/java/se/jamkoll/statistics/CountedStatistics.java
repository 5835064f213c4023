package se.jamkoll.statistics;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static se.jamkoll.statistics.internal.access.Storage.using;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.statistics.ActionFigures;
import se.jamkoll.api.statistics.Comparison;
import se.jamkoll.api.statistics.CompletionEffect;
import se.jamkoll.api.statistics.CountedItems;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.FindingFrequencies;
import se.jamkoll.api.statistics.FindingFrequencies.Frequency;
import se.jamkoll.api.statistics.Gap;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Improvement;
import se.jamkoll.api.statistics.Indicator;
import se.jamkoll.api.statistics.ItemsQuery;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Selection;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsException.Problem;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.api.statistics.StatisticsTable;
import se.jamkoll.api.statistics.Trend;
import se.jamkoll.api.statistics.TrendQuery;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.DeletionStore;
import se.jamkoll.api.store.ImprovementStore;
import se.jamkoll.api.store.StatisticsQueries;
import se.jamkoll.api.store.StatisticsQueries.ActionCount;
import se.jamkoll.api.store.StatisticsQueries.FindingCount;
import se.jamkoll.api.store.StatisticsQueries.Scope;
import se.jamkoll.api.store.StatisticsQueries.VersionCount;
import se.jamkoll.statistics.internal.access.KnownBodies;
import se.jamkoll.statistics.internal.access.Walls;
import se.jamkoll.statistics.internal.count.CountedTable;
import se.jamkoll.statistics.internal.measure.ControlChart;
import se.jamkoll.statistics.internal.measure.Intervals;

/** Counts what the store holds, within the walls between bodies, and hides what is too small. */
@Component
public final class CountedStatistics implements Statistics {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  /** The rule whose findings say by which family of phrases an analysis was passed over. */
  private static final String CLAIM = "claim-has-reason";

  private final StatisticsQueries queries;
  private final DeletionStore deletions;
  private final ImprovementStore improvements;
  private final InstantSource clock;
  private final Walls walls;
  private final KnownBodies bodies;

  /** Creates the service. */
  @Activate
  public CountedStatistics(
      @Reference StatisticsQueries queries,
      @Reference ComplianceStore store,
      @Reference ImprovementStore improvements) {
    this(queries, store, improvements, InstantSource.system());
  }

  CountedStatistics(
      StatisticsQueries queries,
      ComplianceStore store,
      ImprovementStore improvements,
      InstantSource clock) {
    this.queries = queries;
    this.deletions = store.deletions();
    this.improvements = improvements;
    this.clock = clock;
    this.walls = new Walls(store.audit(), clock);
    this.bodies = new KnownBodies(queries::bodies);
  }

  @Override
  public StatisticsTable table(Caller caller, StatisticsQuery asked) {
    return using(
        () -> {
          Scope scope = open(caller, asked.selection());
          Selection selection = asked.selection().in(scope.period());
          StatisticsQuery query = new StatisticsQuery(selection, asked.groupBy());
          CountedTable table = count(scope, query);
          return new StatisticsTable(
              query,
              scope.bodies(),
              table.total(),
              table.figures(),
              queries.versions(filtered(scope, selection)),
              gaps(scope, selection));
        });
  }

  @Override
  public Indicator indicator(Caller caller, Period period, @Nullable String body) {
    return using(
        () -> {
          if (body == null) {
            walls.refuseUnlessAll(caller);
          }
          Selection selection = body == null ? Selection.of(period) : Selection.of(period, body);
          Scope scope = open(caller, selection);
          Selection past = selection.in(scope.period());
          CountedTable table = count(filtered(scope, past), StatisticsQuery.of(past));
          Figure.Content content = table.content();
          boolean enough = table.n() >= Figure.LEAST;
          return new Indicator(
              body,
              scope.period(),
              table.n(),
              content.beside(),
              content.uncertain(),
              content.setByHand(),
              content.exemptedByHand(),
              enough ? content.machine() : null,
              enough ? content.manual() : null,
              queries.versions(filtered(scope, past)),
              gaps(scope, past));
        });
  }

  @Override
  public CountedItems items(Caller caller, ItemsQuery asked) {
    return using(
        () -> {
          Scope scope = open(caller, asked.selection());
          ItemsQuery query = asked.in(scope.period());
          return queries.behind(filtered(scope, query.selection()), query);
        });
  }

  @Override
  public Trend trend(Caller caller, TrendQuery asked) {
    return using(
        () -> {
          Scope scope = open(caller, asked.selection());
          Selection selection = asked.selection().in(scope.period());
          CountedTable table = count(scope, new StatisticsQuery(selection, List.of(asked.unit())));
          List<RuleUse> versions = queries.versions(filtered(scope, selection));
          List<Trend.Point> points = new ArrayList<>();
          List<ControlChart.Sample> samples = new ArrayList<>();
          int baseline = 0;
          for (Figure figure : table.figures()) {
            Share share = share(figure, asked.part());
            LocalDate last = table.last(figure);
            points.add(point(asked.unit(), table, figure, share, versions));
            if (share != null) {
              samples.add(new ControlChart.Sample(share.count(), share.of()));
              LocalDate until = asked.baselineTo();
              baseline += until == null || !last.isAfter(until) ? 1 : 0;
            }
          }
          ControlChart chart = ControlChart.of(samples, baseline);
          return new Trend(
              new TrendQuery(selection, asked.unit(), asked.part(), asked.baselineTo()),
              chart == null ? null : chart.centre(),
              chart == null ? points : charted(points, chart),
              baseline < Trend.ENOUGH_POINTS,
              marked(caller, scope.period(), selection.body()),
              versions,
              gaps(scope, selection));
        });
  }

  private static @Nullable Share share(Figure figure, HeadlinePart part) {
    Figure.Content content = figure.content();
    return content == null ? null : content.headline().get(part);
  }

  private static Trend.Point point(
      Dimension unit,
      CountedTable table,
      Figure figure,
      @Nullable Share share,
      List<RuleUse> versions) {
    LocalDate first = table.first(figure);
    LocalDate last = table.last(figure);
    boolean changed =
        versions.stream()
            .skip(1)
            .anyMatch(each -> !each.first().isBefore(first) && !each.first().isAfter(last));
    return new Trend.Point(
        String.valueOf(figure.group().get(unit)),
        first,
        last,
        share,
        null,
        null,
        Set.of(),
        changed);
  }

  /** Hidden points have no place on the chart. */
  private static List<Trend.Point> charted(List<Trend.Point> points, ControlChart chart) {
    List<Trend.Point> charted = new ArrayList<>();
    int next = 0;
    for (Trend.Point point : points) {
      if (point.share() == null) {
        charted.add(point);
        continue;
      }
      ControlChart.Point drawn = chart.points().get(next++);
      charted.add(
          new Trend.Point(
              point.time(),
              point.from(),
              point.to(),
              point.share(),
              drawn.lower(),
              drawn.upper(),
              drawn.signals(),
              point.newVersion()));
    }
    return charted;
  }

  /** What other bodies did is not marked on a body's trend; what the organisation did is. */
  private List<Improvement> marked(Caller caller, Period period, @Nullable String body) {
    return improvements.find(period).stream()
        .filter(each -> walls.maySee(caller, each.body()))
        .filter(each -> body == null || each.body() == null || body.equalsIgnoreCase(each.body()))
        .toList();
  }

  @Override
  public Comparison compare(Caller caller, Selection before, Period after, HeadlinePart part) {
    return using(
        () -> {
          if (!after.from().isAfter(before.period().to())) {
            throw new StatisticsException(
                Problem.PERIODS_OVERLAP, before.period().to().toString(), after.from().toString());
          }
          Scope scope = open(caller, before);
          Selection then = before.in(past(after));
          CountedTable earlier = count(scope, StatisticsQuery.of(before.in(scope.period())));
          CountedTable later =
              count(new Scope(then.period(), scope.bodies(), Map.of()), StatisticsQuery.of(then));
          if (earlier.n() < Comparison.LEAST || later.n() < Comparison.LEAST) {
            throw new StatisticsException(
                Problem.TOO_FEW,
                String.valueOf(earlier.n()),
                String.valueOf(later.n()),
                String.valueOf(Comparison.LEAST));
          }
          Share one = share(earlier.total(), part);
          Share other = share(later.total(), part);
          if (one == null || other == null) {
            throw new StatisticsException(Problem.HIDDEN);
          }
          Intervals.Difference difference = Intervals.difference(one, other);
          Period whole = new Period(before.period().from(), then.period().to());
          return new Comparison(
              part,
              one,
              other,
              difference.value(),
              difference.low(),
              difference.high(),
              queries.versions(new Scope(whole, scope.bodies(), then.filters())));
        });
  }

  @Override
  public FindingFrequencies findings(Caller caller, Selection selection) {
    return using(
        () -> {
          Scope scope = open(caller, selection);
          Selection past = selection.in(scope.period());
          CountedTable table = count(scope, StatisticsQuery.of(past));
          int n = table.n();
          if (n == 0 || table.total().hidden()) {
            return new FindingFrequencies(n, n > 0, List.of(), List.of());
          }
          List<FindingCount> counts = queries.findings(filtered(scope, past));
          List<FindingCount> rules =
              counts.stream().filter(each -> each.variant() == null).toList();
          List<FindingCount> families =
              counts.stream()
                  .filter(each -> each.variant() != null && each.rule().equals(CLAIM))
                  .toList();
          return new FindingFrequencies(n, false, mostFirst(rules, n), mostFirst(families, n));
        });
  }

  private static List<Frequency> mostFirst(List<FindingCount> counts, int n) {
    Comparator<FindingCount> most = comparingInt(FindingCount::items);
    return counts.stream()
        .sorted(
            most.reversed()
                .thenComparing(FindingCount::rule)
                .thenComparing(each -> String.valueOf(each.variant())))
        .map(each -> new Frequency(each.rule(), each.variant(), Intervals.share(each.items(), n)))
        .toList();
  }

  @Override
  public CompletionEffect completion(Caller caller, Selection selection) {
    return using(
        () -> {
          Scope scope = open(caller, selection);
          Selection past = selection.in(scope.period());
          CountedTable table = count(scope, StatisticsQuery.of(past));
          return table.total().hidden()
              ? new CompletionEffect(0, 0, 0, 0, 0, List.of(), null, null)
              : effect(queries.firstAndLast(filtered(scope, past)));
        });
  }

  private static CompletionEffect effect(List<VersionCount> counts) {
    int unchanged = 0;
    int compared = 0;
    int notComparable = 0;
    int better = 0;
    int worse = 0;
    int firstReached = 0;
    int lastReached = 0;
    List<CompletionEffect.Move> moves = new ArrayList<>();
    for (VersionCount each : counts) {
      Level first = each.changed() ? each.first() : each.last();
      if (first == null) {
        notComparable += each.items();
        continue;
      }
      firstReached += first.compliant() ? each.items() : 0;
      lastReached += each.last().compliant() ? each.items() : 0;
      if (!each.changed()) {
        unchanged += each.items();
        continue;
      }
      compared += each.items();
      int order = BETTER.compare(each.last(), first);
      better += order > 0 ? each.items() : 0;
      worse += order < 0 ? each.items() : 0;
      moves.add(new CompletionEffect.Move(first, each.last(), each.items()));
    }
    int all = unchanged + compared;
    boolean enough = all >= Figure.LEAST;
    moves.sort(comparing(CompletionEffect.Move::from).thenComparing(CompletionEffect.Move::to));
    return new CompletionEffect(
        unchanged,
        compared,
        notComparable,
        better,
        worse,
        compared >= Figure.LEAST ? moves : List.of(),
        enough ? Intervals.share(firstReached, all) : null,
        enough ? Intervals.share(lastReached, all) : null);
  }

  /** A level that reaches what is asked for is better than one that does not. */
  private static final Comparator<Level> BETTER =
      comparing(Level::compliant).thenComparing(Comparator.naturalOrder());

  @Override
  public ActionFigures actions(Caller caller, Selection selection) {
    return using(
        () -> {
          for (Dimension each : selection.filters().keySet()) {
            if (each != Dimension.BODY) {
              throw new StatisticsException(Problem.FILTER_NOT_POSSIBLE, each.name());
            }
          }
          Scope scope = open(caller, selection);
          List<ActionFigures.Row> rows = new ArrayList<>();
          for (ActionCount each : queries.actions(filtered(scope, selection))) {
            Level level = each.newLevel();
            int reached = level != null && level.compliant() ? each.actions() : 0;
            add(rows, new ActionFigures.Row(each.kind(), each.outcome(), each.actions(), reached));
          }
          rows.sort(
              comparing(ActionFigures.Row::kind)
                  .thenComparing(
                      ActionFigures.Row::outcome,
                      Comparator.nullsFirst(Comparator.naturalOrder())));
          return new ActionFigures(rows);
        });
  }

  private static void add(List<ActionFigures.Row> rows, ActionFigures.Row row) {
    for (int i = 0; i < rows.size(); i++) {
      ActionFigures.Row there = rows.get(i);
      if (there.kind() == row.kind() && Objects.equals(there.outcome(), row.outcome())) {
        rows.set(
            i,
            new ActionFigures.Row(
                row.kind(),
                row.outcome(),
                there.actions() + row.actions(),
                there.reached() + row.reached()));
        return;
      }
    }
    rows.add(row);
  }

  /** Returns what a caller may see of a selection, before its filters, without days to come. */
  private Scope open(Caller caller, Selection selection) {
    String body = selection.body();
    Set<String> visible = walls.pass(caller, body);
    Period period = past(selection.period());
    if (body != null) {
      bodies.refuseUnknown(caller, body);
    }
    return new Scope(period, visible, Map.of());
  }

  private Period past(Period period) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), SWEDEN);
    if (period.from().isAfter(today)) {
      throw new StatisticsException(
          Problem.PERIOD_AHEAD, period.from().toString(), today.toString());
    }
    return period.to().isAfter(today) ? new Period(period.from(), today) : period;
  }

  private CountedTable count(Scope scope, StatisticsQuery query) {
    List<Dimension> by = CountedTable.dimensions(query);
    return new CountedTable(query, queries.items(scope, by), queries.manual(scope, by));
  }

  private static Scope filtered(Scope scope, Selection selection) {
    return new Scope(scope.period(), scope.bodies(), selection.filters());
  }

  private List<Gap> gaps(Scope scope, Selection selection) {
    Set<String> bodies = scope.bodies();
    String body = selection.body();
    return deletions.all().stream()
        .filter(each -> each.before().isAfter(scope.period().from()))
        .filter(each -> bodies == null || bodies.contains(each.body().toLowerCase(Locale.ROOT)))
        .filter(each -> body == null || body.equalsIgnoreCase(each.body()))
        .map(each -> new Gap(each.body(), each.before(), each.reference()))
        .toList();
  }
}
