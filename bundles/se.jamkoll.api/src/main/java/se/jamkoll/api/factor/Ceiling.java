package se.jamkoll.api.factor;

import se.jamkoll.api.Term;

/**
 * Why a suggested score is not higher, though the mean is (rubric section 7). "More than" is
 * strict.
 */
public enum Ceiling implements Term {
  /** More than half of the items are MISSING, EMPTY or BOILERPLATE: at most 1.5 (2 of 4). */
  MOST_UNDESCRIBED(3, 4),
  /** More than 20 % of them are: at most 2 (3 of 4). */
  MANY_UNDESCRIBED(4, 6),
  /** More than 60 % are JUSTIFIED: not the top score. */
  MOST_JUSTIFIED(5, 7);

  private final int halves3;
  private final int halves4;

  Ceiling(int halves3, int halves4) {
    this.halves3 = halves3;
    this.halves4 = halves4;
  }

  /** Returns the highest score under the ceiling. */
  public Score on(FactorScale scale) {
    return new Score(scale == FactorScale.SCALE3 ? halves3 : halves4);
  }
}
