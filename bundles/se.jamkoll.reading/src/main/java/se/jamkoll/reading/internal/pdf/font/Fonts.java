package se.jamkoll.reading.internal.pdf.font;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.IdentityHashMap;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.pdf.file.Streams;

/** The fonts of a file, each opened once. */
public final class Fonts {

  private static final int CODES = 256;
  private static final int SYMBOLIC_FLAG = 1 << 2;
  private static final float GLYPH_UNIT = 1 / 1000f;

  private final Streams streams;
  private final IdentityHashMap<COSDictionary, PdfFont> opened = new IdentityHashMap<>();

  public Fonts(Streams streams) {
    this.streams = streams;
  }

  /**
   * Returns the font that a dictionary describes, or null when it cannot be understood.
   *
   * @throws UnreadableException when its streams unpack to more than allowed
   */
  public @Nullable PdfFont of(COSDictionary dictionary) throws UnreadableException {
    PdfFont font = opened.get(dictionary);
    if (font == null) {
      font = open(dictionary);
      if (font != null) {
        opened.put(dictionary, font);
      }
    }
    return font;
  }

  private @Nullable PdfFont open(COSDictionary font) throws UnreadableException {
    String name = font.getNameAsString(COSName.BASE_FONT);
    boolean composite = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
    COSDictionary described = composite ? descendant(font) : font;
    COSDictionary descriptor =
        described == null ? null : described.getCOSDictionary(COSName.FONT_DESC);
    FontFace face = FontFace.of(name, descriptor);
    CMap unicode = unicode(font);
    PdfFont listed =
        composite ? composite(font, described, face, unicode) : simple(font, face, unicode);
    return listed != null ? listed : library(font, face);
  }

  private static @Nullable PdfFont library(COSDictionary font, FontFace face) {
    try {
      return LibraryFont.of(face, font);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static @Nullable COSDictionary descendant(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    boolean any = descendants != null && descendants.size() > 0;
    return any && descendants.getObject(0) instanceof COSDictionary first ? first : null;
  }

  private static @Nullable PdfFont composite(
      COSDictionary font,
      @Nullable COSDictionary described,
      FontFace face,
      @Nullable CMap unicode) {
    boolean identity = COSName.IDENTITY_H.equals(font.getDictionaryObject(COSName.ENCODING));
    if (!identity || unicode == null || described == null) {
      return null;
    }
    COSArray array = described.getCOSArray(COSName.W);
    float otherwise = described.getFloat(COSName.DW, 1000);
    GlyphWidths widths = GlyphWidths.composite(array == null ? new COSArray() : array, otherwise);
    return new ListedFont(face, 2, unicode, null, widths);
  }

  private static @Nullable PdfFont simple(
      COSDictionary font, FontFace face, @Nullable CMap unicode) {
    String[] encoding = encoding(font);
    GlyphWidths widths = widths(font);
    if (widths == null || (unicode == null && encoding == null)) {
      return null;
    }
    return new ListedFont(face, 1, unicode, encoding, widths);
  }

  private static @Nullable GlyphWidths widths(COSDictionary font) {
    COSArray array = font.getCOSArray(COSName.WIDTHS);
    if (array == null) {
      return standardWidths(font);
    }
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    float otherwise = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
    return GlyphWidths.simple(array, font.getInt(COSName.FIRST_CHAR, 0), otherwise, unit(font));
  }

  private static float unit(COSDictionary font) {
    COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
    boolean own = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE)) && matrix != null;
    return own && matrix.size() > 0 && matrix.getObject(0) instanceof COSNumber scale
        ? Math.abs(scale.floatValue())
        : GLYPH_UNIT;
  }

  private static @Nullable GlyphWidths standardWidths(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT);
    FontMetrics metrics = name == null ? null : Standard14Fonts.getAFM(name);
    Encoding names = namesOf(font);
    if (metrics == null || names == null) {
      return null;
    }
    float[] widths = new float[CODES];
    for (int code = 0; code < CODES; code++) {
      widths[code] = metrics.getCharacterWidth(names.getName(code));
    }
    return GlyphWidths.of(widths, 0);
  }

  private static String @Nullable [] encoding(COSDictionary font) {
    if (COSName.WIN_ANSI_ENCODING.equals(font.getDictionaryObject(COSName.ENCODING))) {
      return WinAnsi.TEXTS;
    }
    Encoding names = namesOf(font);
    if (names == null) {
      return null;
    }
    String[] texts = new String[CODES];
    for (int code = 0; code < CODES; code++) {
      String text = GlyphList.getAdobeGlyphList().toUnicode(names.getName(code));
      texts[code] = text == null ? "" : text;
    }
    return texts;
  }

  private static @Nullable Encoding namesOf(COSDictionary font) {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    if (encoding instanceof COSName name) {
      return Encoding.getInstance(name);
    }
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    boolean symbolic =
        descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC_FLAG) != 0;
    if (encoding instanceof COSDictionary differences && !symbolic) {
      return new DictionaryEncoding(differences, true, StandardEncoding.INSTANCE);
    }
    boolean standard = descriptor == null && encoding == null && isLatinStandard(font);
    return standard ? StandardEncoding.INSTANCE : null;
  }

  private static boolean isLatinStandard(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT);
    return name != null
        && Standard14Fonts.containsName(name)
        && !name.startsWith("Symbol")
        && !name.startsWith("Zapf");
  }

  private @Nullable CMap unicode(COSDictionary font) throws UnreadableException {
    if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
      return null;
    }
    try {
      CMap map = new CMapParser().parse(new RandomAccessReadBuffer(streams.unpack(stream)));
      return map.hasUnicodeMappings() ? map : null;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static final class WinAnsi {

    static final String[] TEXTS = new String[CODES];

    static {
      Charset windows = Charset.forName("windows-1252");
      for (int code = 0; code < CODES; code++) {
        String text = new String(new byte[] {(byte) code}, windows);
        boolean known = !".notdef".equals(WinAnsiEncoding.INSTANCE.getName(code));
        TEXTS[code] = known ? text : "";
      }
    }
  }
}
