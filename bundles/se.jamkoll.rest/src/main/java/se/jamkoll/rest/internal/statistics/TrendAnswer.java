package se.jamkoll.rest.internal.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Gap;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Improvement;
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
 */
record TrendAnswer(
    LocalDate from,
    LocalDate to,
    Dimension unit,
    HeadlinePart part,
    @Nullable Double centre,
    List<Trend.Point> points,
    boolean preliminary,
    List<Done> improvements,
    List<RuleUse> versions,
    List<Gap> gaps) {

  static TrendAnswer of(Trend trend) {
    return new TrendAnswer(
        trend.query().selection().period().from(),
        trend.query().selection().period().to(),
        trend.query().unit(),
        trend.query().part(),
        trend.centre(),
        trend.points(),
        trend.preliminary(),
        trend.improvements().stream().map(Done::of).collect(Collectors.toList()),
        trend.versions(),
        trend.gaps());
  }

  /**
   * What was done, not by whom.
   *
   * @param id its id
   * @param body the body that did it; null for the whole organisation
   * @param on the day
   * @param what what it was
   * @param stage how far along the chain of results it is
   */
  record Done(
      String id, @Nullable String body, LocalDate on, String what, Improvement.Stage stage) {

    static Done of(Improvement improvement) {
      return new Done(
          improvement.id(),
          improvement.body(),
          improvement.on(),
          improvement.what(),
          improvement.stage());
    }
  }
}
