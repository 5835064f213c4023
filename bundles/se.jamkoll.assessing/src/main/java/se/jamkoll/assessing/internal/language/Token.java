package se.jamkoll.assessing.internal.language;

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
public record Token(String form, int start, int end, boolean capital, ConceptSet concepts) {

  private static final ConceptSet GROUPS =
      ConceptSet.of(Concept.WOMEN, Concept.MEN, Concept.GIRLS, Concept.BOYS);

  /** What a word that can be the verb of a clause speaks of. */
  public static final ConceptSet VERBS =
      ConceptSet.of(
          Concept.GAIN,
          Concept.CHANGE,
          Concept.CAUSE,
          Concept.MAKE,
          Concept.FUTURE,
          Concept.ABILITY,
          Concept.FACT,
          Concept.PAST,
          Concept.AFFECT,
          Concept.TREATED,
          Concept.VERB);

  static Token of(Word word, int start, int end, boolean capital) {
    return new Token(word.form(), start, end, capital, word.concepts());
  }

  /** Returns another word in the same place. */
  Token with(Word word) {
    return of(word, start, end, capital);
  }

  /** Tells whether it ends in a hyphen. */
  boolean hyphened() {
    return form.charAt(form.length() - 1) == '-';
  }

  /** Tells whether the word speaks of a concept. */
  public boolean is(Concept concept) {
    return concepts.has(concept);
  }

  /** Returns the same word, speaking of something else. */
  Token speakingOf(ConceptSet other) {
    return new Token(form, start, end, capital, other);
  }

  /** Returns the same word, speaking of more. */
  Token speakingAlsoOf(Set<Concept> more) {
    if (more.isEmpty()) {
      return this;
    }
    return speakingOf(concepts.with(more));
  }

  /** Returns the same word, speaking of nothing. */
  Token mute() {
    return speakingOf(ConceptSet.NONE);
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
    return concepts.meets(GROUPS);
  }

  /** Tells whether the word can be the verb of a clause. */
  public boolean verbal() {
    return concepts.meets(VERBS);
  }
}
