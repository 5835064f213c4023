package se.jamkoll.api.factor;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round with what its scores come to.
 *
 * @param round the round
 * @param scores the scores that were given, in the order of the checklist
 * @param sum their sum
 * @param most what the sum can be at most on the round's scale: 30 or 40
 * @param mean the mean of the scores with two decimals, ties up as in SKR's table; null when none
 *     is given
 * @param previous the last round before, of the same body and scale; null when there is none
 * @param changes how scores changed since it, for the factors that both have
 * @param lowest the factors with the lowest scores, at most three of them and below the top: areas
 *     that could be improved; people choose
 */
public record RoundSummary(
    Round round,
    List<RoundScore> scores,
    Score sum,
    int most,
    @Nullable BigDecimal mean,
    @Nullable Round previous,
    List<Change> changes,
    List<Integer> lowest) {

  /** Copies the lists. */
  public RoundSummary {
    scores = List.copyOf(scores);
    changes = List.copyOf(changes);
    lowest = List.copyOf(lowest);
  }

  /**
   * How the score of a factor changed.
   *
   * @param factor the number of the factor
   * @param before the score in the last round
   * @param after the score in this one
   */
  public record Change(int factor, Score before, Score after) {

    /** Returns the difference in points, below zero for a lower score. */
    public BigDecimal difference() {
      return after.points().subtract(before.points());
    }
  }
}
