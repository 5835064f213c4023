package se.jamkoll.assessing.internal.rule;

import java.util.regex.Pattern;
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

  /** Words that bring a reason; without one a claim has no reason at all, not an empty one. */
  private static final Pattern REASON_WORDS =
      Pattern.compile(
          "(?<!\\p{L})(eftersom|då|därför|grund av|anledning av|bakgrund av|i och med|karaktär"
              + "|till följd|avser endast|av formell|rent )",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Returns the kind of a statement that is a claim, with the statement's text. */
  static ClaimKind of(Statement statement, String text) {
    for (ClaimKind kind : values()) {
      if (kind != OTHER && statement.does(Aspect.valueOf(kind.name())) && kind.fits(text)) {
        return kind;
      }
    }
    return OTHER;
  }

  private boolean fits(String text) {
    return this != EMPTY_REASON || REASON_WORDS.matcher(text).find();
  }
}
