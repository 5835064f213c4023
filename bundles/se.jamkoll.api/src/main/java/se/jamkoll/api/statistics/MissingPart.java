package se.jamkoll.api.statistics;

import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.Pairs;

/** Which pairs of an item still need something. */
public enum MissingPart implements Term {
  /** Both pairs are settled. */
  NOTHING,
  /** The effects for women and men. */
  WOMEN_MEN,
  /** The effects for girls and boys. */
  GIRLS_BOYS,
  /** The effects for all four groups. */
  BOTH;

  /** Returns what is missing where the pairs have these states. */
  public static MissingPart of(Pairs pairs) {
    if (pairs.womenMen().settled()) {
      return pairs.girlsBoys().settled() ? NOTHING : GIRLS_BOYS;
    }
    return pairs.girlsBoys().settled() ? WOMEN_MEN : BOTH;
  }
}
