package se.jamkoll.assessing.internal.rule;

import se.jamkoll.assessing.internal.signal.Aspect;
import se.jamkoll.assessing.internal.signal.Statement;

/** How a claim avoids giving a reason; what tells most stands first. */
enum ClaimKind {
  /** A ticked box, or an answer of one word. */
  BOX,
  /** A reason that only repeats the claim or speaks of the case's form. */
  EMPTY_REASON,
  /** The question is left to later. */
  DEFERRAL,
  /** The perspective is said to have been considered. */
  PROCEDURE,
  /** Policy, law or goals are referred to. */
  POLICY,
  /** The proposal is said to be good for equality. */
  SLOGAN,
  /** Nothing is said to change. */
  NO_EFFECT,
  /** The groups are said to be affected alike. */
  ALIKE,
  /** Someone is said to be concerned. */
  CONCERNED,
  /** Some other claim. */
  OTHER;

  /** Returns the kind of a statement that is a claim. */
  static ClaimKind of(Statement statement) {
    for (ClaimKind kind : values()) {
      if (kind != OTHER && statement.does(Aspect.valueOf(kind.name()))) {
        return kind;
      }
    }
    return OTHER;
  }
}
