package se.jamkoll.reading.internal.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Stands in for every font that a file does not bring along with the one that PDFBox brings. */
final class BuiltInFontMapper implements FontMapper {

  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, PDFontDescriptor fontDescriptor) {
    return new FontMapping<>(BuiltIn.FONT, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor fontDescriptor) {
    return new FontMapping<>(BuiltIn.FONT, true);
  }

  @Override
  @SuppressWarnings("NullAway") // The library takes null for no OpenType font.
  public CIDFontMapping getCIDFont(
      String baseFont, PDFontDescriptor fontDescriptor, PDCIDSystemInfo cidSystemInfo) {
    return new CIDFontMapping(null, BuiltIn.FONT, true);
  }

  private static final class BuiltIn {

    static final TrueTypeFont FONT = load();

    private static TrueTypeFont load() {
      try (InputStream in = FontMapper.class.getResourceAsStream(RESOURCE)) {
        return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
