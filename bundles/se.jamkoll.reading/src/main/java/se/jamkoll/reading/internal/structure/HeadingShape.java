package se.jamkoll.reading.internal.structure;

import java.util.Locale;
import java.util.Set;

/** Tells what a line could be from its shape: its length, its ends and its figures. */
final class HeadingShape {

  private static final int MAX_LENGTH = 120;
  private static final int MAX_WORDS = 14;
  private static final int MAX_NUMBER = 99;
  private static final String BOXES = "☐☒☑□■";
  private static final Set<String> LEAD_INS =
      Set.of("obs", "observera", "notera", "viktigt", "tips", "exempel", "anmärkning", "nb");
  private static final Set<String> LABELS =
      Set.of(
          "datum",
          "dnr",
          "diarienr",
          "diarienummer",
          "ärendenr",
          "ärendenummer",
          "handläggare",
          "föredragande",
          "telefon",
          "tel",
          "e-post",
          "epost",
          "mejl",
          "sida",
          "sid",
          "till",
          "från",
          "version",
          "referens",
          "kontakt",
          "beteckning",
          "dokumentnummer",
          "dok.nr",
          "beslutsärende",
          "bilaga",
          "org.nr",
          "postadress",
          "besöksadress",
          "adress",
          "sekretess",
          "sammanträdesdatum",
          "avsändare",
          "mottagare",
          "dokument-id");

  private HeadingShape() {}

  /** Tells whether a line is short, starts as a heading and does not end as a sentence. */
  static boolean couldBeHeading(String line) {
    if (line.length() < 2 || line.length() > MAX_LENGTH || countWords(line) > MAX_WORDS) {
      return false;
    }
    return startsAsHeading(line)
        && !endsAsSentence(line)
        && !isLeadIn(line)
        && !isLabel(line)
        && !hasBox(line);
  }

  /** A line with a box is answered, not a name of what follows. */
  private static boolean hasBox(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (BOXES.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAsHeading(String line) {
    char first = line.charAt(0);
    return Character.isUpperCase(first) || numberLength(line) > 0;
  }

  private static boolean endsAsSentence(String line) {
    int last = line.length() - 1;
    boolean quoted = last > 0 && "”“\"»".indexOf(line.charAt(last)) >= 0;
    char end = line.charAt(quoted ? last - 1 : last);
    return ".,;!…-–".indexOf(end) >= 0;
  }

  /** Tells whether a line is prose, by its length or its end. */
  static boolean isSentence(String line) {
    if (line.isEmpty()) {
      return false;
    }
    return line.length() > MAX_LENGTH
        || (".!?:;,".indexOf(line.charAt(line.length() - 1)) >= 0 && countWords(line) > 3)
        || countWords(line) > MAX_WORDS;
  }

  /** Tells whether a line starts as the item of a list typed by hand. */
  static boolean isItem(String line) {
    return line.length() > 2 && line.charAt(1) == ' ' && "-–—•*·▪☐☒☑✓".indexOf(line.charAt(0)) >= 0;
  }

  /** Tells whether a line of a typed table of contents ends in dots and a page number. */
  static boolean isContentsEntry(String line) {
    int end = line.length();
    while (end > 0 && Character.isDigit(line.charAt(end - 1))) {
      end--;
    }
    String entry = line.substring(0, end).stripTrailing();
    return end < line.length() && (entry.endsWith("...") || entry.endsWith("…"));
  }

  /** Tells whether a line calls for attention rather than names what follows. */
  static boolean isLeadIn(String line) {
    return LEAD_INS.contains(firstWord(line));
  }

  /** Tells whether a line is an address, a date, a reference or the like. */
  static boolean isLabel(String line) {
    if (line.indexOf('@') >= 0 || line.contains("www.") || hasReference(line)) {
      return true;
    }
    return startsWithLabel(line);
  }

  /** Tells whether a line starts with a label of a letterhead, such as "Datum", and its value. */
  static boolean startsWithLabel(String line) {
    String first = firstWord(line);
    return LABELS.contains(first) && line.length() > first.length() + 1;
  }

  /** A year followed by a sign and a digit, as in 2025/118, 2025-0148 and 2025-04-22. */
  private static boolean hasReference(String line) {
    int digits = 0;
    for (int i = 0; i < line.length() - 1; i++) {
      char character = line.charAt(i);
      if (Character.isDigit(character)) {
        digits++;
        continue;
      }
      boolean sign = "/-.:".indexOf(character) >= 0 && Character.isDigit(line.charAt(i + 1));
      if (digits == 4 && sign && !isPeriod(line, i)) {
        return true;
      }
      digits = 0;
    }
    return false;
  }

  private static boolean isPeriod(String line, int dash) {
    int end = dash + 1;
    while (end < line.length() && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return "-/".indexOf(line.charAt(dash)) >= 0
        && end == dash + 5
        && (line.startsWith("19", dash + 1) || line.startsWith("20", dash + 1));
  }

  /**
   * Returns how deep a numbered heading is: 1 for "3. Ekonomi" and "IV. Ekonomi", 2 for "3.1
   * Ekonomi", 0 for a heading without a number.
   */
  static int numberDepth(String line) {
    int length = numberLength(line);
    int depth = length > 0 ? 1 : 0;
    for (int i = 1; i < length - 1; i++) {
      if (line.charAt(i) == '.' && Character.isDigit(line.charAt(i + 1))) {
        depth++;
      }
    }
    return depth;
  }

  /** Returns the length of the number that a heading starts with, with the space after it. */
  static int numberLength(String line) {
    int space = line.indexOf(' ');
    if (space < 1 || space > 8 || space + 1 >= line.length()) {
      return 0;
    }
    boolean numbered = isNumber(line, space) || isRoman(line, space);
    return numbered && Character.isUpperCase(line.charAt(space + 1)) ? space + 1 : 0;
  }

  private static boolean isNumber(String line, int end) {
    int number = 0;
    int digits = 0;
    for (int i = 0; i < end; i++) {
      char character = line.charAt(i);
      if (Character.isDigit(character)) {
        number = number * 10 + Character.digit(character, 10);
        digits++;
        if (number > MAX_NUMBER) {
          return false;
        }
      } else if ((character == '.' && digits > 0) || (character == ')' && i == end - 1)) {
        number = 0;
      } else {
        return false;
      }
    }
    return digits > 0;
  }

  private static boolean isRoman(String line, int end) {
    for (int i = 0; i < end - 1; i++) {
      if ("IVX".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return end > 1 && line.charAt(end - 1) == '.';
  }

  /** Tells whether every letter is a capital, and there are enough of them to mean it. */
  static boolean isCaps(String line) {
    int letters = 0;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (Character.isLowerCase(character)) {
        return false;
      }
      if (Character.isLetter(character)) {
        letters++;
      }
    }
    return letters >= 4;
  }

  /** Counts the words; one s p a c e d out is one. */
  static int countWords(String line) {
    int words = 0;
    boolean afterLetter = false;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == ' ') {
        boolean letter = i - start == 1;
        words += letter && afterLetter ? 0 : 1;
        afterLetter = letter;
        start = i + 1;
      }
    }
    return words;
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && " :!?".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return line.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
