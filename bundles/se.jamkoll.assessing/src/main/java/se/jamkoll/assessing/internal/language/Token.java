package se.jamkoll.assessing.internal.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A word or number in a text.
 *
 * @param form the word in lower case
 * @param start where it starts in the text, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param capital whether it starts with a capital letter
 * @param concepts what it speaks of
 */
public record Token(String form, int start, int end, boolean capital, Set<Concept> concepts) {

  /** Returns this token, speaking of more. */
  Token with(Set<Concept> more) {
    EnumSet<Concept> all = EnumSet.copyOf(more);
    all.addAll(concepts);
    return new Token(form, start, end, capital, Collections.unmodifiableSet(all));
  }

  /** Tells whether the word speaks of a concept. */
  public boolean is(Concept concept) {
    return concepts.contains(concept);
  }

  /** Returns the same word, speaking of more. */
  Token speakingOf(Set<Concept> more) {
    if (more.isEmpty()) {
      return this;
    }
    EnumSet<Concept> all = EnumSet.copyOf(more);
    all.addAll(concepts);
    return new Token(form, start, end, capital, Collections.unmodifiableSet(all));
  }

  /** Returns the same word, speaking of nothing. */
  Token mute() {
    return new Token(form, start, end, capital, Set.of());
  }

  /** Tells whether the token is a number in digits. */
  public boolean digits() {
    return Character.isDigit(form.charAt(0));
  }

  /** Tells whether the token is a year. */
  public boolean year() {
    return form.length() == 4 && digits() && (form.startsWith("19") || form.startsWith("20"));
  }

  /** Tells whether the word names women, men, girls or boys. */
  public boolean namesGroup() {
    return is(Concept.WOMEN) || is(Concept.MEN) || is(Concept.GIRLS) || is(Concept.BOYS);
  }

  /** Tells whether the word can be the verb of a clause. */
  public boolean verbal() {
    return is(Concept.GAIN)
        || is(Concept.CHANGE)
        || is(Concept.CAUSE)
        || is(Concept.MAKE)
        || is(Concept.FUTURE)
        || is(Concept.ABILITY)
        || is(Concept.FACT)
        || is(Concept.PAST)
        || is(Concept.AFFECT)
        || is(Concept.TREATED)
        || is(Concept.VERB);
  }
}
