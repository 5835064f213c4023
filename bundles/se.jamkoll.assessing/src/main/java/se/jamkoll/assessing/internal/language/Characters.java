package se.jamkoll.assessing.internal.language;

/**
 * What characters are, as {@link Character} tells, by a glance at a table for those of Latin-1: it
 * is asked of every character of every text.
 */
final class Characters {

  private static final int KNOWN = 1 << Byte.SIZE;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte BLANK = 4;
  private static final byte[] KINDS = new byte[KNOWN];
  private static final char[] LOWER = new char[KNOWN];

  static {
    for (char c = 0; c < KNOWN; c++) {
      KINDS[c] = kind(c);
      LOWER[c] = Character.toLowerCase(c);
    }
  }

  private Characters() {}

  private static byte kind(char c) {
    if (Character.isLetter(c)) {
      return LETTER;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return Character.isWhitespace(c) ? BLANK : 0;
  }

  private static byte kindOf(char c) {
    return c < KNOWN ? KINDS[c] : kind(c);
  }

  static boolean letter(char c) {
    return kindOf(c) == LETTER;
  }

  static boolean digit(char c) {
    return kindOf(c) == DIGIT;
  }

  static boolean letterOrDigit(char c) {
    return (kindOf(c) & (LETTER | DIGIT)) != 0;
  }

  static boolean blank(char c) {
    return kindOf(c) == BLANK;
  }

  /** Returns a text in lower case, letter by letter. */
  static char[] lower(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      char c = lower[i];
      lower[i] = c < KNOWN ? LOWER[c] : Character.toLowerCase(c);
    }
    return lower;
  }
}
