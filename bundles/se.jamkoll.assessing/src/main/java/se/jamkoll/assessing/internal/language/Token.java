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
public record Token(String form, int start, int end, boolean capital, Set<Concept> concepts) {

  /** Tells whether the word speaks of a concept. */
  public boolean is(Concept concept) {
    return concepts.contains(concept);
  }

  /** Tells whether the token is a number in digits. */
  public boolean digits() {
    return Character.isDigit(form.charAt(0));
  }
}
