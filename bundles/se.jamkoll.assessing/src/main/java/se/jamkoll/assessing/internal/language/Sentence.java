package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
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

  /** Returns the sentence without the words of quotations and titles in quotation marks. */
  public Sentence unquoted() {
    if (text.indexOf('”') < 0 && text.indexOf('"') < 0 && text.indexOf('“') < 0) {
      return this;
    }
    List<Token> own = new ArrayList<>(tokens.size());
    boolean quoted = false;
    int at = 0;
    for (Token token : tokens) {
      for (; at < token.start() - start; at++) {
        quoted ^= isMark(text.charAt(at));
      }
      if (!quoted) {
        own.add(token);
      }
    }
    return own.isEmpty() ? this : new Sentence(start, end, text, List.copyOf(own));
  }

  private static boolean isMark(char c) {
    return c == '”' || c == '"' || c == '“';
  }

  /** Tells whether the sentence is a question. */
  public boolean question() {
    return text.endsWith("?");
  }
}
