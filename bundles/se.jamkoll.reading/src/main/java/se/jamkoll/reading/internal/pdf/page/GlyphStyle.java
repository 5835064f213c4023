package se.jamkoll.reading.internal.pdf.page;

import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.pdf.font.PdfFont;

/**
 * What glyphs of one run have in common.
 *
 * @param font the font, null for text that is not drawn by the page itself
 * @param bold whether they are bold, by their font or by the way they are painted
 * @param italic whether they are italic
 * @param invisible whether they are not painted
 * @param artifact whether the file marks them as decoration, such as a running header
 * @param content the number of the marked content they belong to on their page, -1 for none
 */
public record GlyphStyle(
    @Nullable PdfFont font,
    boolean bold,
    boolean italic,
    boolean invisible,
    boolean artifact,
    int content) {

  /** Text of no particular style, such as the value of a form field. */
  public static final GlyphStyle PLAIN = new GlyphStyle(null, false, false, false, false, -1);
}
