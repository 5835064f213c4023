package se.jamkoll.statistics.internal.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.Trend.Signal;

/**
 * A p-chart: shares over time with limits that vary with how many each share is of.
 *
 * <p>The centre line is the share of all samples of the baseline together, and the limits stand
 * three standard errors of the binomial distribution from it (W. A. Shewhart, <i>Economic control
 * of quality of manufactured product</i>, 1931; NIST/SEMATECH e-Handbook of Statistical Methods,
 * 6.3.3.2).
 *
 * @param centre the centre line, 0–1
 * @param points the points, in the order of the samples
 */
public record ControlChart(double centre, List<Point> points) {

  private static final double LIMIT = 3;

  /** Copies the points. */
  public ControlChart {
    points = List.copyOf(points);
  }

  /**
   * Draws a chart.
   *
   * @param samples the samples by time, each of at least one
   * @param baseline how many of the first samples the centre line is drawn by, at least 1
   * @return the chart; null without samples
   */
  public static @Nullable ControlChart of(List<Sample> samples, int baseline) {
    if (samples.isEmpty() || baseline < 1) {
      return null;
    }
    long count = 0;
    long of = 0;
    for (Sample sample : samples.subList(0, Math.min(baseline, samples.size()))) {
      count += sample.count();
      of += sample.of();
    }
    double centre = (double) count / of;
    double[] away = new double[samples.size()];
    double[] shares = new double[samples.size()];
    for (int i = 0; i < away.length; i++) {
      shares[i] = samples.get(i).share();
      away[i] = standardErrors(shares[i] - centre, error(centre, samples.get(i)));
    }
    List<Set<Signal>> signals = signals(away, shares);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < away.length; i++) {
      double limit = LIMIT * error(centre, samples.get(i));
      points.add(
          new Point(
              shares[i], Math.max(0, centre - limit), Math.min(1, centre + limit), signals.get(i)));
    }
    return new ControlChart(centre, points);
  }

  private static double error(double centre, Sample sample) {
    return Math.sqrt(centre * (1 - centre) / sample.of());
  }

  /** Where the centre is 0 or 1, whatever differs is as far away as can be. */
  private static double standardErrors(double difference, double error) {
    return difference == 0 ? 0 : difference / error;
  }

  private static List<Set<Signal>> signals(double[] away, double[] shares) {
    List<Set<Signal>> signals = new ArrayList<>();
    for (int i = 0; i < away.length; i++) {
      signals.add(EnumSet.noneOf(Signal.class));
    }
    for (int sign : new int[] {1, -1}) {
      mark(away, signals, Signal.BEYOND_LIMITS, 1, 1, each -> each * sign > LIMIT);
      mark(away, signals, Signal.TWO_OF_THREE, 2, 3, each -> each * sign > 2);
      mark(away, signals, Signal.FOUR_OF_FIVE, 4, 5, each -> each * sign > 1);
      mark(away, signals, Signal.EIGHT_ON_ONE_SIDE, 8, 8, each -> each * sign > 0);
      double[] steps = new double[away.length];
      for (int i = 1; i < steps.length; i++) {
        steps[i] = (shares[i] - shares[i - 1]) * sign;
      }
      markTrend(steps, signals);
    }
    return signals;
  }

  /** Marks those of {@code window} in a row that are so, where there are enough of them. */
  private static void mark(
      double[] away,
      List<Set<Signal>> signals,
      Signal signal,
      int enough,
      int window,
      DoublePredicate isSo) {
    for (int first = 0; first + enough <= away.length; first++) {
      int end = Math.min(first + window, away.length);
      List<Integer> found = new ArrayList<>();
      for (int i = first; i < end; i++) {
        if (isSo.test(away[i])) {
          found.add(i);
        }
      }
      if (found.size() >= enough) {
        found.forEach(i -> signals.get(i).add(signal));
      }
    }
  }

  /** Six points in a row have five steps between them. */
  private static void markTrend(double[] steps, List<Set<Signal>> signals) {
    int inRow = 0;
    for (int i = 1; i < steps.length; i++) {
      inRow = steps[i] > 0 ? inRow + 1 : 0;
      if (inRow >= 5) {
        for (int j = i - inRow; j <= i; j++) {
          signals.get(j).add(Signal.SIX_RISING_OR_FALLING);
        }
      }
    }
  }

  /**
   * How many of a sample have what is counted.
   *
   * @param count how many have it
   * @param of of how many, at least 1
   */
  public record Sample(int count, int of) {

    double share() {
      return (double) count / of;
    }
  }

  /**
   * A point of a chart.
   *
   * @param share the share, 0–1
   * @param lower the lower limit, at least 0
   * @param upper the upper limit, at most 1
   * @param signals what tells it from chance
   */
  public record Point(double share, double lower, double upper, Set<Signal> signals) {

    /** Copies the signals. */
    public Point {
      signals = Set.copyOf(signals);
    }
  }
}
