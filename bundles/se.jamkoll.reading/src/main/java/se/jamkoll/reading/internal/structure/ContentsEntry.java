package se.jamkoll.reading.internal.structure;

/** A line of a table of contents without its page number. */
final class ContentsEntry {

  private ContentsEntry() {}

  static Line of(Line line) {
    String text = line.block().text().text();
    int tab = text.lastIndexOf('\t');
    if (tab <= 0 || !isPageNumber(text, tab + 1)) {
      return line;
    }
    return Line.of(line.block().part(0, tab));
  }

  private static boolean isPageNumber(String text, int from) {
    int digits = 0;
    for (int i = from; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isDigit(character) || "ivx".indexOf(character) >= 0) {
        digits++;
      } else if (!Character.isWhitespace(character)) {
        return false;
      }
    }
    return digits > 0;
  }
}
