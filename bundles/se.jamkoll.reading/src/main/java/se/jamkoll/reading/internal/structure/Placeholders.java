package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.api.document.Paragraph.Mark;

/** Finds placeholders that a template left in the text as plain characters. */
final class Placeholders {

  private static final int MAX_LENGTH = 200;
  private static final String[] KLICKA = {
    "klicka eller tryck här", "klicka här för att", "klicka här och skriv"
  };
  private static final String[] CLICK = {"click or tap", "click here to enter"};
  private static final String[] SKRIV = {"skriv text här", "skriv här"};

  private Placeholders() {}

  /** Returns the marks of a paragraph and the placeholders in its text, in order of position. */
  static List<Mark> in(String text, List<Mark> marks) {
    List<Mark> all = null;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
      if (letter && inWord) {
        // Most characters are such, and none of them starts a placeholder.
        continue;
      }
      inWord = letter;
      int end = endOf(text, i);
      if (end > i && !isMarked(marks, i, end)) {
        all = all == null ? new ArrayList<>(marks) : all;
        all.add(new Mark(Mark.Kind.PLACEHOLDER, i, end));
      }
      i = Math.max(i, end - 1);
    }
    if (all == null) {
      return marks;
    }
    all.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return all;
  }

  private static boolean isMarked(List<Mark> marks, int start, int end) {
    for (Mark mark : marks) {
      if (mark.kind() == Mark.Kind.PLACEHOLDER && mark.start() < end && mark.end() > start) {
        return true;
      }
    }
    return false;
  }

  private static int endOf(String text, int start) {
    return switch (text.charAt(start)) {
      case '[' -> bracketed(text, start, "]");
      case '<' -> bracketed(text, start, ">");
      case '«' -> bracketed(text, start, "»");
      case '{' -> text.startsWith("{{", start) ? bracketed(text, start, "}}") : -1;
      case 'K', 'k' -> prompted(text, start, KLICKA);
      case 'C', 'c' -> prompted(text, start, CLICK);
      case 'S', 's' -> prompted(text, start, SKRIV);
      default -> -1;
    };
  }

  private static int bracketed(String text, int start, String close) {
    int end = text.indexOf(close, start + 1);
    if (end < 0 || end - start > MAX_LENGTH) {
      return -1;
    }
    return isInstruction(text, start + close.length(), end) ? end + close.length() : -1;
  }

  /** A number is a reference, a sign is a box, an address is an address. */
  private static boolean isInstruction(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      char character = text.charAt(i);
      if (character == '@' || character == '/') {
        return false;
      }
      letters += Character.isLetter(character) || character == '…' ? 1 : 0;
    }
    String inside = text.substring(from, to);
    return letters > 1 || inside.equals("…") || inside.equals("...");
  }

  private static int prompted(String text, int start, String[] prompts) {
    if (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      return -1;
    }
    for (String prompt : prompts) {
      if (text.regionMatches(true, start, prompt, 0, prompt.length())) {
        int stop = text.indexOf('.', start);
        return stop < 0 ? text.length() : stop + 1;
      }
    }
    return -1;
  }
}
