package se.jamkoll.reading.internal.pdf;

/** A font as reading needs it: what its codes say and how wide they are. */
abstract class PdfFont {

  private final boolean bold;
  private final boolean italic;

  PdfFont(boolean bold, boolean italic) {
    this.bold = bold;
    this.italic = italic;
  }

  /** Tells whether the font is bold. */
  boolean bold() {
    return bold;
  }

  /** Tells whether the font is italic. */
  boolean italic() {
    return italic;
  }

  /** Returns how many bytes the code that starts at an index has, at least 1. */
  abstract int codeLength(byte[] string, int at);

  /** Returns the characters of a code; empty when they are not known. */
  abstract String text(int code, int length);

  /** Returns how far a code moves the pen, in parts of the font's size. */
  abstract float width(int code);
}
