package se.jamkoll.assessing.internal.analysis;

/** What a clause does with its subject. */
enum Predicate {
  /** Nothing that counts. */
  NOTHING,
  /** It gives figures or facts. */
  FACT,
  /** It says that nothing changes, or that no one is concerned. */
  NO_EFFECT,
  /** It says that groups are affected alike. */
  ALIKE,
  /** It says that there is an effect, or a difference, but not which. */
  UNNAMED_EFFECT,
  /** It says what changes. */
  EFFECT,
  /** It leaves the question to later. */
  DEFERRAL,
  /** It says that the perspective was considered. */
  PROCEDURE,
  /** It refers to a goal, a policy or a law. */
  POLICY,
  /** It says that something is good. */
  SLOGAN,
  /** It says only that someone is concerned. */
  CONCERNED,
  /** It names a follow-up by sex. */
  FOLLOW_UP
}
