package se.jamkoll.reading.internal.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** A font that needs its program or a predefined character map to be understood. */
final class LibraryFont extends PdfFont {

  static {
    // PDFBox's own mapper searches every font of the machine and writes what it found to a file.
    FontMappers.set(new BuiltInFontMapper());
  }

  private final PDFont font;

  private LibraryFont(FontFace face, PDFont font) {
    super(face.bold(), face.italic());
    this.font = font;
  }

  static LibraryFont of(FontFace face, COSDictionary dictionary) throws IOException {
    return new LibraryFont(face, PDFontFactory.createFont(dictionary));
  }

  @Override
  public int codeLength(byte[] string, int at) {
    ByteArrayInputStream in = new ByteArrayInputStream(string, at, string.length - at);
    int before = in.available();
    try {
      font.readCode((InputStream) in);
    } catch (IOException e) {
      return 1;
    }
    return Math.max(1, before - in.available());
  }

  @Override
  public String text(int code, int length) {
    String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    return text == null ? "" : text;
  }

  @Override
  public float width(int code) {
    try {
      return font.getDisplacement(code).getX();
    } catch (IOException e) {
      return 0;
    }
  }
}
