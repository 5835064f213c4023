package se.jamkoll.assessing.internal.language;

/**
 * A text with letters restored that a conversion has broken up: UTF-8 read as Latin-1 ("mÃ¤n"),
 * diaereses beside their letters ("m¨an") and spaced letters ("K v i n n o r").
 *
 * <p>It knows where every character stands in the text as given. What shows no such damage is left
 * as it is.
 */
final class RepairedText {

  /** So many single letters in a row show that a text has its letters spaced. */
  private static final int SPACED = 4;

  private static final int SHORTEST_SPACED = 3;
  private static final char BROKEN = 'Ã';
  private static final String BROKEN_TAILS = "¤¥¶©„…–\u0084\u0085\u0096";
  private static final String MEANT_BY_TAILS = "äåöéÄÅÖÄÅÖ";
  private static final char DIAERESIS = '¨';
  private static final char RING = '˚';

  private final StringBuilder text;
  private final int[] places;

  private RepairedText(int length) {
    text = new StringBuilder(length);
    places = new int[length + 1];
  }

  /** Repairs a text. */
  static RepairedText of(String given) {
    RepairedText repair = new RepairedText(given.length());
    int i = 0;
    while (i < given.length()) {
      i = repair.take(given, i);
    }
    repair.places[repair.text.length()] = given.length();
    return repair;
  }

  /** Tells whether a text may show such damage; most do not. */
  static boolean suspected(String text) {
    return text.indexOf(BROKEN) >= 0
        || text.indexOf(DIAERESIS) >= 0
        || text.indexOf(RING) >= 0
        || (mayBeSpaced(text) && spaced(text));
  }

  /** A cheap look: every other character of some is a blank. */
  private static boolean mayBeSpaced(String text) {
    for (int i = 4; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && text.charAt(i - 2) == ' ' && text.charAt(i - 4) == ' ') {
        return true;
      }
    }
    return false;
  }

  private static boolean spaced(String text) {
    int spaced = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean starts = !inWord;
      inWord = c != ' ' && Characters.letterOrDigit(c);
      if (c != ' ') {
        boolean single = starts && inWord && endsWord(text, i) && Characters.letter(c);
        spaced = single ? spaced + 1 : 0;
        if (spaced >= SPACED) {
          return true;
        }
      }
    }
    return false;
  }

  private int take(String given, int at) {
    char meant = meant(given, at);
    if (meant != 0) {
      add(meant, at);
      return at + 2;
    }
    int end = spacedEnd(given, at);
    if (end > at) {
      for (int i = at; i < end; i += 2) {
        add(given.charAt(i), i);
      }
      return end;
    }
    add(given.charAt(at), at);
    return at + 1;
  }

  /** Returns the letter that two characters stand for, or 0. */
  private static char meant(String given, int at) {
    if (at + 1 >= given.length()) {
      return 0;
    }
    char second = given.charAt(at + 1);
    return switch (given.charAt(at)) {
      case BROKEN -> of(second, BROKEN_TAILS, MEANT_BY_TAILS);
      case DIAERESIS -> of(second, "aoAO", "äöÄÖ");
      case RING -> of(second, "aA", "åÅ");
      default -> 0;
    };
  }

  private static char of(char c, String from, String to) {
    int index = from.indexOf(c);
    return index < 0 ? 0 : to.charAt(index);
  }

  /** Returns where a run of single letters with single blanks between ends; the start if none. */
  private static int spacedEnd(String given, int at) {
    if (!startsWord(given, at)) {
      return at;
    }
    int i = at;
    while (i < given.length() && Character.isLetter(given.charAt(i)) && endsWord(given, i)) {
      i += 2;
    }
    return (i - at) / 2 >= SHORTEST_SPACED ? i - 1 : at;
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Characters.letterOrDigit(text.charAt(at - 1));
  }

  private static boolean endsWord(String text, int at) {
    return at + 1 == text.length() || text.charAt(at + 1) == ' ';
  }

  private void add(char c, int place) {
    places[text.length()] = place;
    text.append(c);
  }

  String text() {
    return text.toString();
  }

  /** Returns where the character at an index of this text stands in the text as given. */
  int place(int index) {
    return places[index];
  }
}
