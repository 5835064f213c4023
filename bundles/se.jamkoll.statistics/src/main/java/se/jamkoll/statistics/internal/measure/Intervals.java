package se.jamkoll.statistics.internal.measure;

import se.jamkoll.api.statistics.Share;

/** Intervals of shares, at 95 %. */
public final class Intervals {

  /** The quantile of the normal distribution that leaves 2.5 % above. */
  private static final double Z = 1.959963984540054;

  private Intervals() {}

  /**
   * Returns a share with its score interval: E. B. Wilson, <i>Probable inference, the law of
   * succession, and statistical inference</i>, Journal of the American Statistical Association 22
   * (1927), 209–212; without continuity correction.
   *
   * @param count how many, 0–{@code of}
   * @param of of how many, at least 1
   */
  public static Share share(int count, int of) {
    if (of < 1 || count < 0 || count > of) {
      throw new IllegalArgumentException(count + " of " + of + " is no share.");
    }
    double n = of;
    double p = count / n;
    double z2 = Z * Z;
    double middle = p + z2 / (2 * n);
    double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    double whole = 1 + z2 / n;
    double low = count == 0 ? 0 : (middle - half) / whole;
    double high = count == of ? 1 : (middle + half) / whole;
    return new Share(count, of, p, Math.max(0, low), Math.min(1, high));
  }

  /**
   * Returns the interval of the difference of two shares, {@code after} minus {@code before}: R. G.
   * Newcombe, <i>Interval estimation for the difference between independent proportions</i>,
   * Statistics in Medicine 17 (1998), 873–890, method 10.
   */
  public static Difference difference(Share before, Share after) {
    double difference = after.value() - before.value();
    double below = Math.hypot(after.value() - after.low(), before.high() - before.value());
    double above = Math.hypot(after.high() - after.value(), before.value() - before.low());
    return new Difference(difference, difference - below, difference + above);
  }

  /**
   * A difference of two shares.
   *
   * @param value the difference, −1–1
   * @param low the lower end of its interval
   * @param high the upper end
   */
  public record Difference(double value, double low, double high) {}
}
