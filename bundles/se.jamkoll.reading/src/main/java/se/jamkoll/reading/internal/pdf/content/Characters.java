package se.jamkoll.reading.internal.pdf.content;

/** Turns what fonts say into plain characters. */
final class Characters {

  private static final char BULLET = '\u2022';
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final char FIRST_LIGATURE = '\uFB00';
  private static final String CHECKED = "\u2612";
  private static final String UNCHECKED = "\u2610";

  private Characters() {}

  /** Returns plain characters for those of a glyph: ligatures taken apart, symbols named. */
  static String plain(String glyph) {
    if (glyph.length() != 1) {
      return glyph;
    }
    char character = glyph.charAt(0);
    if (character < ' ') {
      return character == '\t' ? " " : "";
    }
    if (character >= FIRST_LIGATURE && character < FIRST_LIGATURE + LIGATURES.length) {
      return LIGATURES[character - FIRST_LIGATURE];
    }
    return isPrivate(character) ? symbol(character) : glyph;
  }

  private static boolean isPrivate(char character) {
    return character >= '\uE000' && character <= '\uF8FF';
  }

  private static String symbol(char character) {
    return switch (character) {
      case '\uF0FE', '\uF052', '\uF053', '\uF078' -> CHECKED;
      case '\uF0A8', '\uF06F', '\uF071', '\uF0A3' -> UNCHECKED;
      default -> String.valueOf(BULLET);
    };
  }
}
