package se.jamkoll.statistics.internal.count;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Points;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.store.StatisticsQueries.ItemCount;
import se.jamkoll.api.store.StatisticsQueries.ManualCount;
import se.jamkoll.statistics.internal.measure.Intervals;

/** Adds up the items of one group. */
final class Tally {

  private static final Pairs DESCRIBED = new Pairs(PairState.DESCRIBED, PairState.PARTLY);
  private static final Pairs NOT_DESCRIBED = new Pairs(PairState.PARTLY, PairState.PARTLY);

  private final Sums machine = new Sums();
  private final Sums manual = new Sums();
  private final Map<AssessmentStatus, Integer> beside = new EnumMap<>(AssessmentStatus.class);
  private int uncertain;
  private int setByHand;
  private int exemptedByHand;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  void add(ItemCount count) {
    first = first == null || count.first().isBefore(first) ? count.first() : first;
    last = last == null || count.last().isAfter(last) ? count.last() : last;
    Level level = count.level();
    if (level == null) {
      beside.merge(count.status(), count.items(), Integer::sum);
      return;
    }
    machine.add(level, count.points3(), count.points4(), count.items());
    manual.add(level, count.points3(), count.points4(), count.items());
    uncertain += count.uncertain() ? count.items() : 0;
  }

  /** Counts what a person has set instead of what the machine found. */
  void add(ManualCount count) {
    Level level = count.level();
    if (level != null) {
      manual.add(level, count.points3(), count.points4(), -count.items());
    }
    Level set = count.set();
    if (set == null) {
      exemptedByHand += count.items();
      return;
    }
    Points points = set.points(count.described() ? DESCRIBED : NOT_DESCRIBED);
    manual.add(set, points.scale3(), points.scale4(), count.items());
    setByHand += count.items();
  }

  int n() {
    return machine.counts().n();
  }

  LocalDate first() {
    return first == null ? LocalDate.MIN : first;
  }

  LocalDate last() {
    return last == null ? LocalDate.MAX : last;
  }

  Figure.Content content() {
    LevelCounts counts = machine.counts();
    return new Figure.Content(
        counts,
        manual.counts(),
        beside,
        uncertain,
        setByHand,
        exemptedByHand,
        shares(counts),
        headline(counts));
  }

  private static Map<Level, Share> shares(LevelCounts counts) {
    Map<Level, Share> shares = new EnumMap<>(Level.class);
    int n = counts.n();
    for (Level level : Level.values()) {
      if (n > 0) {
        shares.put(level, Intervals.share(counts.of(level), n));
      }
    }
    return shares;
  }

  private static Map<HeadlinePart, Share> headline(LevelCounts counts) {
    Map<HeadlinePart, Share> shares = new EnumMap<>(HeadlinePart.class);
    int n = counts.n();
    for (HeadlinePart part : HeadlinePart.values()) {
      if (n > 0) {
        shares.put(part, Intervals.share(counts.of(part.levels()), n));
      }
    }
    return shares;
  }

  /** Levels and points so far. */
  private static final class Sums {

    private final Map<Level, Integer> levels = new EnumMap<>(Level.class);
    private long points3;
    private long points4;

    void add(Level level, int scale3, int scale4, int items) {
      levels.merge(level, items, Integer::sum);
      points3 += (long) scale3 * items;
      points4 += (long) scale4 * items;
    }

    LevelCounts counts() {
      return new LevelCounts(levels, points3, points4);
    }
  }
}
