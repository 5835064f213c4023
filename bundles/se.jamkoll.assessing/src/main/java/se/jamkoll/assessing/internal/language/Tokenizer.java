package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.List;

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
    return new Scan(text, offset).tokens();
  }

  /** Goes through one text. */
  private final class Scan {

    private final String text;
    private final char[] lower;
    private final int offset;

    /** Of the word whose end was looked for last. */
    private long fingerprint;

    Scan(String text, int offset) {
      this.text = text;
      this.lower = Characters.lower(text);
      this.offset = offset;
    }

    List<Token> tokens() {
      List<Token> tokens = new ArrayList<>();
      int i = 0;
      while (i < lower.length) {
        if (!inWord(i)) {
          i++;
          continue;
        }
        int end = wordEnd(i);
        Token whole = token(lexicon.word(lower, i, end, fingerprint), i, end);
        Token token = lower[end - 1] == '-' ? joined(whole) : whole;
        tokens.add(token);
        i = token.end() - offset;
      }
      return tokens;
    }

    private Token token(Word word, int start, int end) {
      return Token.of(word, offset + start, offset + end, capital(start));
    }

    private boolean capital(int at) {
      return text.charAt(at) != lower[at];
    }

    /** A letter or digit, or a sign where a letter was lost. */
    private boolean inWord(int at) {
      char c = lower[at];
      return Characters.letterOrDigit(c) || (c == LostLetters.REPLACEMENT && besideLetter(at));
    }

    private boolean besideLetter(int at) {
      return (at > 0 && Characters.letter(lower[at - 1])) || letterAt(at + 1);
    }

    private boolean letterAt(int at) {
      return at < lower.length && Characters.letter(lower[at]);
    }

    private boolean smallLetterAt(int at) {
      return letterAt(at) && !capital(at);
    }

    /** A word runs over inner hyphens, colons and commas of numbers, and keeps a last hyphen. */
    private int wordEnd(int start) {
      long letters = 0;
      int i = start;
      while (i < lower.length && (inWord(i) || joins(i))) {
        letters = Forms.fingerprint(letters, lower[i]);
        i++;
      }
      if (i + 1 < lower.length && lower[i] == '-' && hyphenStays(lower[i + 1])) {
        letters = Forms.fingerprint(letters, lower[i]);
        i++;
      }
      fingerprint = letters;
      return i;
    }

    private static boolean hyphenStays(char next) {
      return Characters.blank(next) || next == ',' || next == '/';
    }

    private boolean joins(int at) {
      char c = lower[at];
      if (c == ' ' || at + 1 >= lower.length || !inWord(at + 1)) {
        return false;
      }
      if (c == '-' || c == '‑' || c == ':') {
        return true;
      }
      if (c == '?') {
        return Characters.letter(lower[at - 1]) && smallLetterAt(at + 1);
      }
      return (c == ',' || c == '.')
          && Characters.digit(lower[at - 1])
          && Characters.digit(lower[at + 1]);
    }

    /** "jäm- ställdhet": a word parted at the end of a line. */
    private Token joined(Token word) {
      int next = word.end() - offset;
      while (next < lower.length && Characters.blank(lower[next])) {
        next++;
      }
      if (!smallLetterAt(next)) {
        return word;
      }
      int end = wordEnd(next);
      String rest = new String(lower, next, end - next);
      String whole = word.form().substring(0, word.form().length() - 1) + rest;
      boolean parted = !Suspension.joins(rest) && lexicon.knows(whole);
      return parted
          ? Token.of(lexicon.word(whole), word.start(), offset + end, word.capital())
          : word;
    }
  }
}
