package se.jamkoll.api.statistics;

import java.util.List;

/**
 * A share before and after something. It tells whether there is a difference, not what caused it.
 *
 * @param part the share of the headline
 * @param before the share before
 * @param after the share after
 * @param difference after minus before, −1–1
 * @param low the lower end of the difference's 95 % interval (Newcombe 1998, method 10)
 * @param high the upper end
 * @param versions what the items of both were assessed by, oldest first
 */
public record Comparison(
    HeadlinePart part,
    Share before,
    Share after,
    double difference,
    double low,
    double high,
    List<RuleUse> versions) {

  /** The fewest items with a level on each side. */
  public static final int LEAST = 20;

  /** Copies the versions. */
  public Comparison {
    versions = List.copyOf(versions);
  }

  /** Tells whether chance alone would seldom give such a difference. */
  public boolean beyondChance() {
    return low > 0 || high < 0;
  }
}
