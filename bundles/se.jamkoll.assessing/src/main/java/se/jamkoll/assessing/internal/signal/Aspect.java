package se.jamkoll.assessing.internal.signal;

/** What a statement does, beside naming groups. */
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
  /** It says that the proposal is good for equality, without whom or how. */
  SLOGAN,
  /** It says only that someone is concerned. */
  CONCERNED,
  /** It is a ticked box, or an answer of one word. */
  BOX,
  /** It speaks of children in general, not of girls and boys. */
  CHILDREN_ONLY,
  /** It speaks of the employer's own staff, though the decision is about a service. */
  EMPLOYER,
  /** It describes a difference between the groups of a pair. */
  DIFFERENCE,
  /** It names a separate measure against a difference. */
  MEASURE,
  /** It names a follow-up by sex. */
  FOLLOW_UP,
  /** It names a goal for gender equality from an adopted plan. */
  GOAL,
  /** It says how the decision contributes to a goal. */
  GOAL_CONTRIBUTION
}
