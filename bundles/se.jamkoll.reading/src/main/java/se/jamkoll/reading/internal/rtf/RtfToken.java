package se.jamkoll.reading.internal.rtf;

/**
 * A token of an RTF file.
 *
 * @param kind what it is
 * @param word the name of a control word, or the characters of text
 * @param number the number of a control word, or the byte of {@link Kind#BYTE}
 * @param hasNumber whether a control word has a number
 */
record RtfToken(Kind kind, String word, int number, boolean hasNumber) {

  /** What a token is. */
  enum Kind {
    /** The start of a group. */
    OPEN,
    /** The end of a group. */
    CLOSE,
    /** A control word or control symbol. */
    CONTROL,
    /** Characters of ASCII. */
    TEXT,
    /** A byte of another character, in the character set that holds. */
    BYTE,
    /** The end of the file. */
    END
  }

  static RtfToken of(Kind kind) {
    return new RtfToken(kind, "", 0, false);
  }

  static RtfToken ofByte(int value) {
    return new RtfToken(Kind.BYTE, "", value & 0xFF, true);
  }

  /** Tells whether a switch such as {@code \b} is on: {@code \b0} is off. */
  boolean isOn() {
    return !hasNumber || number != 0;
  }
}
