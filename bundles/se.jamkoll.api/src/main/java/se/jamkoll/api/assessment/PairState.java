package se.jamkoll.api.assessment;

import se.jamkoll.api.Term;

/** What is said about one pair of groups (rubric section 3); a later constant is a better state. */
public enum PairState implements Term {
  /** Nothing that counts. */
  NONE,
  /** Figures or facts by sex, but no effect of the decision. */
  DATA,
  /** A claim without a reason from the case. */
  CLAIMED,
  /** An effect for one group only, for children in general, or left empty. */
  PARTLY,
  /** Said to be unaffected, with a reason from the case. */
  JUSTIFIED,
  /** An effect for both groups. */
  DESCRIBED;

  /** Returns the better of two states. */
  public PairState or(PairState other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Tells whether the pair needs nothing more. */
  public boolean settled() {
    return this == JUSTIFIED || this == DESCRIBED;
  }
}
