package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits Swedish administrative prose into sentences, knowing its abbreviations. */
final class SentenceSplitter {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "t.ex", "bl.a", "m.fl", "d.v.s", "dvs", "s.k", "f.n", "f.d", "fr.o.m", "t.o.m", "i.s.f",
          "p.g.a", "m.a.o", "c:a", "ca", "dnr", "resp", "jfr", "inkl", "exkl", "tel", "tfn", "enl",
          "prop", "st", "ev");

  /** Words that are abbreviations only before a number. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "kap", "kl", "nr", "s", "sid", "bil", "fig", "tab", "max", "min", "mom", "art", "avd",
          "st");

  private SentenceSplitter() {}

  /** Returns the spans of the sentences of a text as pairs of start and end. */
  static List<int[]> split(String text) {
    List<int[]> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!endsSentence(text, i)) {
        continue;
      }
      int end = i + 1;
      while (end < text.length() && isCloser(text.charAt(end))) {
        end++;
      }
      add(spans, text, start, end);
      start = end;
      i = end - 1;
    }
    add(spans, text, start, text.length());
    return spans;
  }

  private static void add(List<int[]> spans, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(new int[] {from, to});
    }
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    if (c == '!' || c == '?') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    if (at + 1 < text.length() && isCloser(text.charAt(at + 1))) {
      return at + 2 >= text.length() || Character.isWhitespace(text.charAt(at + 2));
    }
    if (at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
      return false;
    }
    return nextStartsSentence(text, at + 1) && !abbreviation(text, at);
  }

  private static boolean nextStartsSentence(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        return Character.isUpperCase(c) || !Character.isLetter(c);
      }
    }
    return true;
  }

  private static boolean abbreviation(String text, int dot) {
    int from = dot;
    while (from > 0
        && !Character.isWhitespace(text.charAt(from - 1))
        && text.charAt(from - 1) != '(') {
      from--;
    }
    String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.contains(word)
        || (BEFORE_NUMBERS.contains(word) && digitFollows(text, dot + 1))
        || (word.length() == 1 && Character.isUpperCase(text.charAt(from)));
  }

  private static boolean digitFollows(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean isCloser(char c) {
    return c == '”' || c == '"' || c == '’' || c == ')' || c == '»';
  }
}
