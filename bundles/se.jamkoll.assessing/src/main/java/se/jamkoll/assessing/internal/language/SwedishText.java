package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the Swedish text of one document: sentences of tokens that know their concepts.
 *
 * <p>It remembers the words it has seen, and is for use by one thread.
 */
public final class SwedishText {

  private static final Lexicon LEXICON = Lexicon.load();

  private final Map<String, Set<Concept>> known = new HashMap<>();

  /**
   * Splits a text into sentences.
   *
   * @param offset what to add to every position, in UTF-16 code units
   */
  public List<Sentence> sentences(String text, int offset) {
    List<Sentence> sentences = new ArrayList<>();
    for (int[] span : SentenceSplitter.split(text)) {
      String sentence = text.substring(span[0], span[1]);
      sentences.add(
          new Sentence(
              offset + span[0], offset + span[1], sentence, tokens(sentence, offset + span[0])));
    }
    return sentences;
  }

  /** Returns the tokens of a text that is one unit, such as a heading. */
  public List<Token> tokens(String text) {
    return tokens(text, 0);
  }

  private List<Token> tokens(String text, int offset) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(text, i);
      String form = text.substring(i, end).toLowerCase(Locale.ROOT);
      tokens.add(
          new Token(
              form,
              offset + i,
              offset + end,
              Character.isUpperCase(text.charAt(i)),
              known.computeIfAbsent(form, LEXICON::concepts)));
      i = end;
    }
    return tokens;
  }

  /** A word runs over inner hyphens, colons and commas of numbers, and keeps a suspended hyphen. */
  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        i++;
      } else if (joins(text, i)) {
        i++;
      } else if (c == '-' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
        return i + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  private static boolean joins(String text, int at) {
    if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    char c = text.charAt(at);
    if (c == '-' || c == '‑' || c == ':') {
      return true;
    }
    return (c == ',' || c == '.')
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}
