package se.jamkoll.reading.internal.pdf.font;

/** A font as reading needs it: what its codes say and how wide they are. */
public abstract class PdfFont {

  private final boolean bold;
  private final boolean italic;

  PdfFont(boolean bold, boolean italic) {
    this.bold = bold;
    this.italic = italic;
  }

  /** Tells whether the font is bold. */
  public boolean bold() {
    return bold;
  }

  /** Tells whether the font is italic. */
  public boolean italic() {
    return italic;
  }

  /** Returns how many bytes the code that starts at an index has, at least 1. */
  public abstract int codeLength(byte[] string, int at);

  /** Returns the characters of a code; empty when they are not known. */
  public abstract String text(int code, int length);

  /** Returns how far a code moves the pen, in parts of the font's size. */
  public abstract float width(int code);
}
