package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits Swedish administrative prose into sentences, knowing its abbreviations. */
final class SentenceSplitter {

  private static final WordSet ABBREVIATIONS =
      WordSet.of(
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
  private static final WordSet BEFORE_NUMBERS =
      WordSet.of(
          "kap", "kl", "nr", "s", "sid", "bil", "fig", "tab", "max", "min", "mom", "art", "avd",
          "st", "par", "punkt", "p", "ref", "rskr", "diar", "d", "vol", "del", "pkt", "kr");

  /** Parts of a law, abbreviated where their number stands before them. */
  private static final WordSet AFTER_NUMBERS = WordSet.of("kap", "mom", "art");

  private static final int LONGEST_ABBREVIATION = 8;

  /** A longer run of words is no sentence that anyone wrote; what reads it must stay fast. */
  private static final int LONGEST = 2_000;

  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_ITEM_NUMBER = 5;

  /** After all letters of European languages: most characters end no sentence, by a glance. */
  private static final char LAST_LETTER = '\u1FFF';

  private final char[] text;
  private final List<int[]> spans = new ArrayList<>();

  private SentenceSplitter(char[] text) {
    this.text = text;
  }

  /** Returns the spans of the sentences of a text as pairs of start and end. */
  static List<int[]> split(String text) {
    SentenceSplitter splitter = new SentenceSplitter(text.toCharArray());
    splitter.split();
    return splitter.spans;
  }

  private void split() {
    int start = 0;
    for (int i = 0; i < text.length; i++) {
      boolean tooLong = i - start >= LONGEST && blankAt(i);
      if (goesOn(text[i], i - start) || (!tooLong && !endsSentence(i))) {
        continue;
      }
      int end = i + 1;
      while (end < text.length && isCloser(text[end])) {
        end++;
      }
      add(start, end);
      start = end;
      i = end - 1;
    }
    add(start, text.length);
  }

  /** Letters, and blanks unless the sentence is too long. */
  private static boolean goesOn(char c, int length) {
    return c > '?' ? c <= LAST_LETTER : c == ' ' && length < LONGEST;
  }

  private void add(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Characters.blank(text[from])) {
      from++;
    }
    while (to > from && Characters.blank(text[to - 1])) {
      to--;
    }
    if (from < to) {
      spans.add(new int[] {from, to});
    }
  }

  private boolean endsSentence(int at) {
    return switch (text[at]) {
      case '\n' -> !wordParted(at);
      case '!', '?' -> !letterAt(at + 1);
      case '.', '…' -> stopEnds(at);
      default -> false;
    };
  }

  /** A word may be parted by a hyphen at the end of a line. */
  private boolean wordParted(int at) {
    return at >= 2
        && text[at - 1] == '-'
        && Characters.letter(text[at - 2])
        && at + 1 < text.length
        && Character.isLowerCase(text[at + 1]);
  }

  private boolean stopEnds(int at) {
    if (at + 1 < text.length && isCloser(text[at + 1])) {
      return at + 2 >= text.length || blankAt(at + 2);
    }
    if (at + 1 < text.length && !blankAt(at + 1)) {
      return false;
    }
    return nextStartsSentence(at + 1) && !abbreviation(at);
  }

  private boolean letterAt(int at) {
    return at < text.length && Characters.letter(text[at]);
  }

  private boolean blankAt(int at) {
    return Characters.blank(text[at]);
  }

  private boolean nextStartsSentence(int from) {
    int at = pastBlanks(from);
    return at == text.length || Character.isUpperCase(text[at]) || !Characters.letter(text[at]);
  }

  private int pastBlanks(int from) {
    int at = from;
    while (at < text.length && blankAt(at)) {
      at++;
    }
    return at;
  }

  private boolean abbreviation(int dot) {
    int from = wordStart(dot);
    if (dot - from > LONGEST_ABBREVIATION) {
      return false;
    }
    String word = new String(text, from, dot - from).toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.has(word)
        || (digitFollows(dot + 1) && BEFORE_NUMBERS.has(word))
        || (digitBefore(from) && AFTER_NUMBERS.has(word))
        || (word.length() == 1 && Characters.letter(word.charAt(0)))
        || itemNumber(from, dot);
  }

  private int wordStart(int dot) {
    int from = dot;
    int limit = Math.max(0, dot - LONGEST_WORD);
    while (from > limit && !blankAt(from - 1) && text[from - 1] != '(') {
      from--;
    }
    return from;
  }

  private boolean digitBefore(int from) {
    int at = from - 1;
    while (at >= 0 && blankAt(at)) {
      at--;
    }
    return at >= 0 && Characters.digit(text[at]);
  }

  /** "1." or "3.2." at the start of a paragraph or a line numbers an item of a list. */
  private boolean itemNumber(int from, int dot) {
    if (dot - from > LONGEST_ITEM_NUMBER) {
      return false;
    }
    for (int i = from; i < dot; i++) {
      if (text[i] != '.' && !Characters.digit(text[i])) {
        return false;
      }
    }
    return startsLine(from);
  }

  private boolean startsLine(int from) {
    int at = from - 1;
    while (at >= 0 && text[at] != '\n') {
      if (!blankAt(at)) {
        return false;
      }
      at--;
    }
    return true;
  }

  private boolean digitFollows(int from) {
    int at = pastBlanks(from);
    return at < text.length && Characters.digit(text[at]);
  }

  private static boolean isCloser(char c) {
    return c == '”' || c == '"' || c == '’' || c == ')' || c == '»';
  }
}
