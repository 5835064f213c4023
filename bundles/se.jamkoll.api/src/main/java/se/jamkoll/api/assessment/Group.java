package se.jamkoll.api.assessment;

import se.jamkoll.api.Term;

/** A group of people that a decision document should speak of (rubric section 3). */
public enum Group implements Term {
  /** Kvinnor. */
  WOMEN(Pair.WOMEN_MEN),
  /** Män. */
  MEN(Pair.WOMEN_MEN),
  /** Flickor. */
  GIRLS(Pair.GIRLS_BOYS),
  /** Pojkar. */
  BOYS(Pair.GIRLS_BOYS);

  private final Pair pair;

  Group(Pair pair) {
    this.pair = pair;
  }

  /** Returns the pair that the group belongs to. */
  public Pair pair() {
    return pair;
  }
}
