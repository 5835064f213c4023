package se.jamkoll.api.rule;

/** What a sentence does, beside naming groups or children. */
public enum Aspect {
  /** It says what the decision, or not deciding, changes for someone. */
  EFFECT,
  /** It says that there is an effect, or a difference, but not which. */
  UNNAMED_EFFECT,
  /** It says that nothing changes, or that someone is not concerned. */
  NO_EFFECT,
  /** It says that groups are affected alike. */
  ALIKE,
  /** It gives a reason from this case. */
  REASON,
  /** It gives a reason that only repeats the claim or speaks of the case's form. */
  EMPTY_REASON,
  /** It gives figures or facts by sex. */
  DATA,
  /** It says that the perspective was considered, without telling the result. */
  PROCEDURE,
  /** It leaves the question to later. */
  DEFERRAL,
  /** It refers to policy, law or goals in general. */
  POLICY,
  /** It says that the proposal is good, without for whom or how. */
  SLOGAN,
  /** It is a ticked box, or an answer of one word. */
  BOX,
  /** It describes a difference between groups. */
  DIFFERENCE,
  /** It names a separate measure against a difference. */
  MEASURE,
  /** It names a follow-up. */
  FOLLOW_UP
}
