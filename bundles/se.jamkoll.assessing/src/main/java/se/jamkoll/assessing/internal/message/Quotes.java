package se.jamkoll.assessing.internal.message;

/** Shortens text that is quoted. */
final class Quotes {

  private static final String ELLIPSIS = "…";

  private Quotes() {}

  /**
   * Returns the text on one line, cut between words so that it has at most the given number of
   * UTF-16 code units.
   */
  static String shorten(String text, int length) {
    String line = onOneLine(text.strip());
    if (line.length() <= length) {
      return line;
    }
    int cut = line.lastIndexOf(' ', length - ELLIPSIS.length());
    if (cut < length / 2) {
      cut = length - ELLIPSIS.length();
    }
    if (Character.isHighSurrogate(line.charAt(cut - 1))) {
      cut--;
    }
    return line.substring(0, cut) + ELLIPSIS;
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean more = blank;
      blank = c == ' ' || (c >= '\t' && c <= '\r');
      if (!blank) {
        line.append(c);
      } else if (!more) {
        line.append(' ');
      }
    }
    return line.toString();
  }
}
