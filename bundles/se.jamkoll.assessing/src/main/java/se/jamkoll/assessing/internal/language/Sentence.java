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
 * @param concepts what any of its words speaks of
 */
public record Sentence(int start, int end, String text, List<Token> tokens, ConceptSet concepts) {

  /** Creates a sentence, which speaks of what its words do. */
  public Sentence(int start, int end, String text, List<Token> tokens) {
    this(start, end, text, tokens, ConceptSet.of(tokens));
  }

  /** Tells whether any word speaks of a concept. */
  public boolean has(Concept concept) {
    return concepts.has(concept);
  }

  /** Tells whether any of some signs stands between two words, given by their indexes. */
  public boolean between(int word, int next, String signs) {
    int to = tokens.get(next).start() - start;
    for (int i = tokens.get(word).end() - start; i < to; i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
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
