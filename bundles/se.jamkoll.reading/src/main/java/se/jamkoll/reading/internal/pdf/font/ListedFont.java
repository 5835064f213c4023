package se.jamkoll.reading.internal.pdf.font;

import org.apache.fontbox.cmap.CMap;
import org.jspecify.annotations.Nullable;

/** A font whose dictionary tells all that reading needs, so that its program is never opened. */
final class ListedFont extends PdfFont {

  private static final int PAGE = 256;

  private final int bytes;
  private final @Nullable CMap unicode;
  private final String @Nullable [] encoding;
  private final GlyphWidths widths;
  private final String[][] known = new String[PAGE][];

  /**
   * Creates a font.
   *
   * @param face how it looks
   * @param bytes how many bytes its codes have, 1 or 2
   * @param unicode what its codes mean, or null
   * @param encoding what its one-byte codes mean when {@code unicode} does not tell, or null
   * @param widths how wide its codes are
   */
  ListedFont(
      FontFace face,
      int bytes,
      @Nullable CMap unicode,
      String @Nullable [] encoding,
      GlyphWidths widths) {
    super(face.bold(), face.italic());
    this.bytes = bytes;
    this.unicode = unicode;
    this.encoding = encoding;
    this.widths = widths;
  }

  @Override
  public int codeLength(byte[] string, int at) {
    return Math.min(bytes, string.length - at);
  }

  @Override
  public String text(int code, int length) {
    String[] page = known[(code >> 8) & 0xFF];
    if (page == null) {
      page = new String[PAGE];
      known[(code >> 8) & 0xFF] = page;
    }
    String text = page[code & 0xFF];
    if (text == null) {
      text = look(code);
      page[code & 0xFF] = text;
    }
    return text;
  }

  private String look(int code) {
    String text = null;
    if (unicode != null) {
      text = unicode.toUnicode(code, bytes);
      if (text == null) {
        text = unicode.toUnicode(code);
      }
    }
    if (text == null && encoding != null && code < encoding.length) {
      text = encoding[code];
    }
    return text == null ? "" : text;
  }

  @Override
  public float width(int code) {
    return widths.of(code);
  }
}
