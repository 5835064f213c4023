package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.List;

/** Finds the words and numbers of a text. */
final class Tokenizer {

  private final Lexicon lexicon;

  /**
   * A word or number as it stands.
   *
   * @param word the word, with a hyphen at a line's end joined
   * @param start where it starts, in UTF-16 code units
   * @param end where it ends, exclusive
   */
  record Span(Word word, int start, int end) {

    /** Returns another word in the same place. */
    Span with(Word other) {
      return new Span(other, start, end);
    }
  }

  Tokenizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!inWord(text, i)) {
        i++;
        continue;
      }
      int end = wordEnd(text, i);
      Span span = joined(text, new Span(lexicon.word(text, i, end), i, end));
      spans.add(span);
      i = span.end();
    }
    return spans;
  }

  /** A letter or digit, or a sign where a letter was lost. */
  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || (c == LostLetters.REPLACEMENT && besideLetter(text, at));
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
  private Span joined(String text, Span word) {
    String form = word.word().form();
    if (!form.endsWith("-")) {
      return word;
    }
    int next = word.end();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (!letterAt(text, next) || !Character.isLowerCase(text.charAt(next))) {
      return word;
    }
    int end = wordEnd(text, next);
    String rest = lexicon.word(text, next, end).form();
    String whole = form.substring(0, form.length() - 1) + rest;
    boolean parted = !Suspension.joins(rest) && lexicon.knows(whole);
    return parted ? new Span(lexicon.word(whole), word.start(), end) : word;
  }
}
