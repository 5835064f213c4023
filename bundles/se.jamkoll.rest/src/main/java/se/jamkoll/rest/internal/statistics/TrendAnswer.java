package se.jamkoll.rest.internal.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Gap;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Trend;

/**
 * A trend as JSON.
 *
 * @param from the first day
 * @param to the last day; not one to come
 * @param unit what a point is
 * @param part the share that is followed
 * @param centre the centre line; null when no point can be shown
 * @param points the points
 * @param preliminary whether there are too few points for limits that last
 * @param improvements what was done in the period
 * @param versions what the items were assessed by, oldest first
 * @param gaps what was deleted by decisions
 * @param explanation what the trend shows, in words
 */
record TrendAnswer(
    LocalDate from,
    LocalDate to,
    Dimension unit,
    HeadlinePart part,
    @Nullable Double centre,
    List<Trend.Point> points,
    boolean preliminary,
    List<ImprovementAnswer> improvements,
    List<RuleUse> versions,
    List<Gap> gaps,
    String explanation) {

  static TrendAnswer of(Trend trend, String explanation) {
    return new TrendAnswer(
        trend.query().selection().period().from(),
        trend.query().selection().period().to(),
        trend.query().unit(),
        trend.query().part(),
        trend.centre(),
        trend.points(),
        trend.preliminary(),
        trend.improvements().stream().map(ImprovementAnswer::of).collect(Collectors.toList()),
        trend.versions(),
        trend.gaps(),
        explanation);
  }
}
