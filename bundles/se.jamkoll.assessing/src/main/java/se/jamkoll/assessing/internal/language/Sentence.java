package se.jamkoll.assessing.internal.language;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param start where it starts in the text, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param text the sentence
 * @param tokens its words and numbers
 */
public record Sentence(int start, int end, String text, List<Token> tokens) {

  /** Tells whether any word speaks of a concept. */
  public boolean has(Concept concept) {
    for (Token token : tokens) {
      if (token.is(concept)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the sentence is a question. */
  public boolean question() {
    return text.endsWith("?");
  }
}
