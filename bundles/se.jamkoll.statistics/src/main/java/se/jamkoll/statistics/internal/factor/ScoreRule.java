package se.jamkoll.statistics.internal.factor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.factor.Ceiling;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorSuggestion.Figure;
import se.jamkoll.api.factor.Score;
import se.jamkoll.api.statistics.LevelCounts;

/**
 * The score that counted levels suggest (rubric section 7): the mean of their points, rounded to
 * half points with ties down, under the ceilings. All in whole numbers, so that "more than" is
 * strict and a tie is a tie.
 */
public final class ScoreRule {

  private static final Set<Level> UNDESCRIBED =
      EnumSet.of(Level.MISSING, Level.EMPTY, Level.BOILERPLATE);

  private ScoreRule() {}

  /**
   * Returns what counted levels suggest.
   *
   * @param counts at least one item
   */
  public static Figure figure(LevelCounts counts, FactorScale scale) {
    long n = counts.n();
    if (n == 0) {
      throw new IllegalArgumentException("Nothing is suggested from no items.");
    }
    long points = scale == FactorScale.SCALE3 ? counts.points3() : counts.points4();
    Score rounded = new Score(roundedHalves(points, n));
    Score suggested = rounded;
    List<Ceiling> ceilings = new ArrayList<>();
    for (Ceiling ceiling : Ceiling.values()) {
      if (inForce(ceiling, counts) && ceiling.on(scale).compareTo(rounded) < 0) {
        ceilings.add(ceiling);
        suggested = suggested.atMost(ceiling.on(scale));
      }
    }
    return new Figure(mean(points, n), rounded, suggested, ceilings);
  }

  private static boolean inForce(Ceiling ceiling, LevelCounts counts) {
    long n = counts.n();
    long undescribed = counts.of(UNDESCRIBED);
    return switch (ceiling) {
      case MOST_UNDESCRIBED -> 2 * undescribed > n;
      case MANY_UNDESCRIBED -> 5 * undescribed > n;
      case MOST_JUSTIFIED -> 5L * counts.of(Level.JUSTIFIED) > 3 * n;
    };
  }

  /** Returns the half points that are nearest to points / n; of two equally near, the lower. */
  private static int roundedHalves(long points, long n) {
    return Math.toIntExact(-Math.floorDiv(n - 4 * points, 2 * n));
  }

  private static BigDecimal mean(long points, long n) {
    return BigDecimal.valueOf(points).divide(BigDecimal.valueOf(n), 2, RoundingMode.HALF_DOWN);
  }
}
