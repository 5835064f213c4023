package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the words and numbers of a text. */
final class Tokenizer {

  private final Lexicon lexicon;

  Tokenizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the words and numbers of a text.
   *
   * @param offset what to add to every position, in UTF-16 code units
   */
  List<Token> tokens(String text, int offset) {
    List<Token> tokens = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int i = 0;
    while (i < text.length()) {
      if (!inWord(text, i)) {
        i++;
        continue;
      }
      Token token = joined(text, token(text, lower, i, offset), offset);
      tokens.add(token);
      i = token.end() - offset;
    }
    return tokens;
  }

  private Token token(String text, String lower, int start, int offset) {
    int end = wordEnd(text, start);
    boolean capital = Character.isUpperCase(text.charAt(start));
    return Token.of(word(text, lower, start, end), offset + start, offset + end, capital);
  }

  /** A few letters, none of them Swedish, have a lower case of another length. */
  private Word word(String text, String lower, int start, int end) {
    return lower.length() == text.length()
        ? lexicon.word(lower, start, end)
        : lexicon.word(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** A letter or digit, or a sign where a letter was lost. */
  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    return (c >= 'a' && c <= 'z')
        || Character.isLetterOrDigit(c)
        || (c == LostLetters.REPLACEMENT && besideLetter(text, at));
  }

  private static boolean besideLetter(String text, int at) {
    return (at > 0 && Character.isLetter(text.charAt(at - 1))) || letterAt(text, at + 1);
  }

  private static boolean letterAt(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** A word runs over inner hyphens, colons and commas of numbers, and keeps a suspended hyphen. */
  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (inWord(text, i) || joins(text, i)) {
        i++;
      } else if (c == '-' && i + 1 < text.length() && hyphenStays(text.charAt(i + 1))) {
        return i + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  private static boolean hyphenStays(char next) {
    return Character.isWhitespace(next) || next == ',' || next == '/';
  }

  private static boolean joins(String text, int at) {
    if (at + 1 >= text.length() || !inWord(text, at + 1)) {
      return false;
    }
    char c = text.charAt(at);
    if (c == '-' || c == '‑' || c == ':') {
      return true;
    }
    if (c == '?') {
      return Character.isLetter(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at + 1));
    }
    return (c == ',' || c == '.')
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** "jäm- ställdhet": a word parted at the end of a line. */
  private Token joined(String text, Token word, int offset) {
    if (!word.hyphened()) {
      return word;
    }
    int next = word.end() - offset;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (!letterAt(text, next) || !Character.isLowerCase(text.charAt(next))) {
      return word;
    }
    int end = wordEnd(text, next);
    String rest = text.substring(next, end).toLowerCase(Locale.ROOT);
    String whole = word.form().substring(0, word.form().length() - 1) + rest;
    boolean parted = !Suspension.joins(rest) && lexicon.knows(whole);
    return parted
        ? Token.of(lexicon.word(whole), word.start(), offset + end, word.capital())
        : word;
  }
}
