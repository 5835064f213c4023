package se.jamkoll.api.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.StatisticsException.Problem;

/**
 * Which share is followed over time.
 *
 * @param selection the items
 * @param unit what a point is: a {@linkplain Dimension#isTime() time}
 * @param part the share of the headline
 * @param baselineTo the last day of the points that the centre line is drawn by; null for all
 */
public record TrendQuery(
    Selection selection, Dimension unit, HeadlinePart part, @Nullable LocalDate baselineTo) {

  /** Refuses a unit that is no time, and a baseline outside the period. */
  public TrendQuery {
    if (!unit.isTime()) {
      throw new StatisticsException(Problem.UNIT_NOT_POSSIBLE, unit.name());
    }
    if (baselineTo != null && !selection.period().contains(baselineTo)) {
      throw new StatisticsException(
          Problem.BASELINE_OUTSIDE,
          baselineTo.toString(),
          selection.period().from().toString(),
          selection.period().to().toString());
    }
  }
}
