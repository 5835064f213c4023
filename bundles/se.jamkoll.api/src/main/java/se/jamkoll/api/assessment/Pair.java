package se.jamkoll.api.assessment;

import se.jamkoll.api.Term;

/** A pair of groups (rubric section 3). */
public enum Pair implements Term {
  /** Women and men. */
  WOMEN_MEN,
  /** Girls and boys. */
  GIRLS_BOYS
}
