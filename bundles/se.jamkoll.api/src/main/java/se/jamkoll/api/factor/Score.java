package se.jamkoll.api.factor;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A score in half points, the finest that the checklist is assessed in.
 *
 * @param halves the number of half points, at least 0
 */
public record Score(int halves) implements Comparable<Score> {

  /** Refuses negative scores. */
  public Score {
    if (halves < 0) {
      throw new IllegalArgumentException("A score is not negative: " + halves);
    }
  }

  /** Returns a score of whole points. */
  public static Score ofPoints(int points) {
    return new Score(2 * points);
  }

  /** Returns the score of a number; nothing when it is not one of half points, such as 3.7. */
  public static Optional<Score> of(BigDecimal points) {
    BigDecimal halves = points.multiply(BigDecimal.valueOf(2)).stripTrailingZeros();
    if (halves.signum() < 0 || halves.scale() > 0 || halves.precision() - halves.scale() > 6) {
      return Optional.empty();
    }
    return Optional.of(new Score(halves.intValueExact()));
  }

  /** Returns the points with one decimal. */
  public BigDecimal points() {
    return BigDecimal.valueOf(halves * 5L, 1);
  }

  /** Returns the lower of this score and another. */
  public Score atMost(Score other) {
    return halves <= other.halves ? this : other;
  }

  @Override
  public int compareTo(Score other) {
    return Integer.compare(halves, other.halves);
  }
}
