package se.jamkoll.api.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/**
 * A share over time as a control chart (p-chart): what lies within the limits, without a signal, is
 * what chance does.
 *
 * @param query the query, its period without days to come
 * @param centre the centre line, 0–1; null when no point can be shown
 * @param points the points that have items, by time
 * @param preliminary whether there are too few points for limits that last
 * @param improvements what was done in the period, by day
 * @param versions what the items were assessed by, oldest first
 * @param gaps what was deleted by decisions
 */
public record Trend(
    TrendQuery query,
    @Nullable Double centre,
    List<Point> points,
    boolean preliminary,
    List<Improvement> improvements,
    List<RuleUse> versions,
    List<Gap> gaps) {

  /** The fewest points for limits that last (Shewhart's advice, kept by later handbooks). */
  public static final int ENOUGH_POINTS = 20;

  /** Copies the lists. */
  public Trend {
    points = List.copyOf(points);
    improvements = List.copyOf(improvements);
    versions = List.copyOf(versions);
    gaps = List.copyOf(gaps);
  }

  /**
   * A point.
   *
   * @param time its time, as a value of the unit
   * @param from the day of its first meeting
   * @param to the day of its last meeting
   * @param share the share; null when it is hidden, as are the limits
   * @param lower the lower limit, three standard errors below the centre line, at least 0
   * @param upper the upper limit, at most 1
   * @param signals what tells the point from chance
   * @param newVersion whether the first items by other rules or another profile are here
   */
  public record Point(
      String time,
      LocalDate from,
      LocalDate to,
      @Nullable Share share,
      @Nullable Double lower,
      @Nullable Double upper,
      Set<Signal> signals,
      boolean newVersion) {

    /** Copies the signals, in their order. */
    public Point {
      EnumSet<Signal> sorted = EnumSet.noneOf(Signal.class);
      sorted.addAll(signals);
      signals = Collections.unmodifiableSet(sorted);
    }
  }

  /**
   * What tells points from chance: the zone tests of Western Electric's Statistical Quality Control
   * Handbook (1956), and Nelson's test of a trend (Journal of Quality Technology 16, 1984).
   */
  public enum Signal implements Term {
    /** A point is beyond the limits. */
    BEYOND_LIMITS,
    /** Two of three in a row are more than two standard errors from the centre, on one side. */
    TWO_OF_THREE,
    /** Four of five in a row are more than one standard error from the centre, on one side. */
    FOUR_OF_FIVE,
    /** Eight in a row are on one side of the centre. */
    EIGHT_ON_ONE_SIDE,
    /** Six in a row rise, or fall. */
    SIX_RISING_OR_FALLING
  }
}
