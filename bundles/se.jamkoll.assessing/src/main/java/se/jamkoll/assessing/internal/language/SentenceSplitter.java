package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits Swedish administrative prose into sentences, knowing its abbreviations. */
final class SentenceSplitter {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "t.ex",
          "ex",
          "bl.a",
          "bl",
          "m.fl",
          "fl",
          "d.v.s",
          "dvs",
          "s.k",
          "f.n",
          "f.d",
          "fr.o.m",
          "fr",
          "t.o.m",
          "i.s.f",
          "p.g.a",
          "pga",
          "m.a.o",
          "c:a",
          "ca",
          "dnr",
          "resp",
          "jfr",
          "inkl",
          "exkl",
          "tel",
          "tfn",
          "enl",
          "prop",
          "st",
          "ev",
          "f.ö",
          "m.h.t",
          "m.m.a",
          "bet",
          "forts",
          "i.o.m",
          "obs",
          "o.dyl",
          "dir",
          "sekr",
          "ordf",
          "adr",
          "bitr",
          "ds",
          "ung",
          "motsv",
          "föreg",
          "u.å",
          "fast.bet",
          "på.g",
          "ang",
          "avs",
          "gm",
          "alt",
          "n.b",
          "s.a.s");

  /** Words that are abbreviations only before a number. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "kap", "kl", "nr", "s", "sid", "bil", "fig", "tab", "max", "min", "mom", "art", "avd",
          "st", "par", "punkt", "p", "ref", "rskr", "diar", "d", "vol", "del", "pkt", "kr");

  /** Parts of a law, abbreviated where their number stands before them. */
  private static final Set<String> AFTER_NUMBERS = Set.of("kap", "mom", "art");

  /** A longer run of words is no sentence that anyone wrote; what reads it must stay fast. */
  private static final int LONGEST = 2_000;

  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_ITEM_NUMBER = 5;

  private SentenceSplitter() {}

  /** Returns the spans of the sentences of a text as pairs of start and end. */
  static List<int[]> split(String text) {
    List<int[]> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean tooLong = i - start >= LONGEST && Character.isWhitespace(text.charAt(i));
      if (!tooLong && !endsSentence(text, i)) {
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
    return switch (text.charAt(at)) {
      case '\n' -> !wordParted(text, at);
      case '!', '?' -> !letterAt(text, at + 1);
      case '.', '…' -> stopEnds(text, at);
      default -> false;
    };
  }

  /** A word may be parted by a hyphen at the end of a line. */
  private static boolean wordParted(String text, int at) {
    return at >= 2
        && text.charAt(at - 1) == '-'
        && Character.isLetter(text.charAt(at - 2))
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at + 1));
  }

  private static boolean stopEnds(String text, int at) {
    if (at + 1 < text.length() && isCloser(text.charAt(at + 1))) {
      return at + 2 >= text.length() || Character.isWhitespace(text.charAt(at + 2));
    }
    if (at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
      return false;
    }
    return nextStartsSentence(text, at + 1) && !abbreviation(text, at);
  }

  private static boolean letterAt(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
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
    int from = wordStart(text, dot);
    String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.contains(word)
        || (BEFORE_NUMBERS.contains(word) && digitFollows(text, dot + 1))
        || (AFTER_NUMBERS.contains(word) && digitBefore(text, from))
        || (word.length() == 1 && Character.isLetter(word.charAt(0)))
        || itemNumber(text, from, word);
  }

  private static int wordStart(String text, int dot) {
    int from = dot;
    int limit = Math.max(0, dot - LONGEST_WORD);
    while (from > limit
        && !Character.isWhitespace(text.charAt(from - 1))
        && text.charAt(from - 1) != '(') {
      from--;
    }
    return from;
  }

  private static boolean digitBefore(String text, int from) {
    int at = from - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && Character.isDigit(text.charAt(at));
  }

  /** "1." or "3.2." at the start of a paragraph or a line numbers an item of a list. */
  private static boolean itemNumber(String text, int from, String word) {
    return word.length() <= LONGEST_ITEM_NUMBER
        && word.chars().allMatch(c -> Character.isDigit(c) || c == '.')
        && startsLine(text, from);
  }

  private static boolean startsLine(String text, int from) {
    int at = from - 1;
    while (at >= 0 && text.charAt(at) != '\n') {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
      at--;
    }
    return true;
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
