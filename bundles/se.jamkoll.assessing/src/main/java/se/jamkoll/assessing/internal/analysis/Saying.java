package se.jamkoll.assessing.internal.analysis;

/** What is said of a subject; a later constant says more. */
enum Saying {
  /** Figures or facts, but no effect. */
  DATA,
  /** A claim: considered, in line with policy, concerned, positive. */
  CLAIM,
  /** Unaffected, without a reason from the case. */
  UNAFFECTED,
  /** Affected, without saying how; or an effect on the staff alone. */
  VAGUE,
  /** Unaffected, with a reason from the case. */
  JUSTIFIED,
  /** An effect of the decision. */
  EFFECT;

  Saying or(Saying other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
