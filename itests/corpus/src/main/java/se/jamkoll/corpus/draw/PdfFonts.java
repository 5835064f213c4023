package se.jamkoll.corpus.draw;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The fonts of a page: Helvetica, and a font of our own for boxes to tick. */
final class PdfFonts {

  static final COSName BOXES = COSName.getPDFName("F4");

  private static final float BOX_WIDTH = 0.9f;
  private static final String EMPTY_BOX = "900 0 d0 60 w 100 0 700 700 re S";
  private static final String CROSSED_BOX =
      EMPTY_BOX + " 200 100 m 700 600 l S 200 600 m 700 100 l S";
  private static final String UNICODE =
      """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap
      /CMapType 2 def /CMapName /Boxes def
      1 begincodespacerange <00> <FF> endcodespacerange
      2 beginbfchar <01> <2610> <02> <2612> endbfchar
      endcmap CMapName currentdict /CMap defineresource pop end end
      """;

  private final Map<Span.Face, PDType1Font> faces =
      Map.of(
          Span.Face.REGULAR, new PDType1Font(FontName.HELVETICA),
          Span.Face.BOLD, new PDType1Font(FontName.HELVETICA_BOLD),
          Span.Face.ITALIC, new PDType1Font(FontName.HELVETICA_OBLIQUE));
  private final PDFont boxes;

  PdfFonts(PDDocument document) throws IOException {
    boxes = boxes(document);
  }

  PDResources resources() {
    PDResources resources = new PDResources();
    faces.forEach((face, font) -> resources.put(name(face), font));
    resources.put(BOXES, boxes);
    return resources;
  }

  static COSName name(Span.Face face) {
    return switch (face) {
      case REGULAR -> COSName.getPDFName("F1");
      case BOLD -> COSName.getPDFName("F2");
      case ITALIC -> COSName.getPDFName("F3");
    };
  }

  byte[] encode(Span span) throws IOException {
    return font(span).encode(span.text());
  }

  /** Returns the width of text, boxes included, in points. */
  float width(Span span) throws IOException {
    float width = 0;
    StringBuilder words = new StringBuilder();
    for (char sign : span.text().toCharArray()) {
      if (isBox(sign)) {
        width += BOX_WIDTH * span.size();
      } else {
        words.append(sign);
      }
    }
    return width + font(span).getStringWidth(words.toString()) / 1000 * span.size();
  }

  static boolean isBox(char sign) {
    return sign == '☐' || sign == '☒';
  }

  private PDFont font(Span span) {
    PDFont font = faces.get(span.face());
    if (font == null) {
      throw new IllegalStateException("No font for " + span.face());
    }
    return font;
  }

  private static PDFont boxes(PDDocument document) throws IOException {
    COSDictionary glyphs = new COSDictionary();
    glyphs.setItem("box", stream(document, EMPTY_BOX));
    glyphs.setItem("cross", stream(document, CROSSED_BOX));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(
        COSName.DIFFERENCES,
        array(COSInteger.ONE, COSName.getPDFName("box"), COSName.getPDFName("cross")));
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, 900, 800));
    font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
    font.setItem(COSName.CHAR_PROCS, glyphs);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, 2);
    font.setItem(COSName.WIDTHS, numbers(900, 900));
    font.setItem(COSName.RESOURCES, new COSDictionary());
    font.setItem(COSName.TO_UNICODE, stream(document, UNICODE));
    return new PDType3Font(font);
  }

  private static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  private static COSArray numbers(float... numbers) {
    COSArray array = new COSArray();
    for (float number : numbers) {
      array.add(new COSFloat(number));
    }
    return array;
  }

  private static COSStream stream(PDDocument document, String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(US_ASCII));
    }
    return stream;
  }
}
