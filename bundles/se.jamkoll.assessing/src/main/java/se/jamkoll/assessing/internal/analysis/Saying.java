package se.jamkoll.assessing.internal.analysis;

/** What a statement says of a subject; a later constant says more. */
public enum Saying {
  /** Figures or facts, but no effect. */
  DATA,
  /** A claim: considered, in line with policy, concerned, positive. */
  CLAIM,
  /** Unaffected, without a reason from the case. */
  UNAFFECTED,
  /** Affected, without saying how. */
  VAGUE,
  /** Unaffected, with a reason from the case. */
  JUSTIFIED,
  /** An effect of the decision. */
  EFFECT
}
