package se.jamkoll.corpus.draw;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** One page: what is written on it stands in the file in the order it was written. */
final class PdfPage {

  private final PdfFonts fonts;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final ContentStreamWriter writer = new ContentStreamWriter(content);

  PdfPage(PdfFonts fonts) {
    this.fonts = fonts;
  }

  /** Writes text with its base line at a height and returns where it ends. */
  float text(Span span, float x, float y) throws IOException {
    float end = x;
    StringBuilder words = new StringBuilder();
    for (char sign : span.text().toCharArray()) {
      if (!PdfFonts.isBox(sign)) {
        words.append(sign);
        continue;
      }
      end = words(span.withText(words.toString()), end, y);
      words.setLength(0);
      Span box = span.withText(String.valueOf(sign));
      byte[] code = {(byte) (sign == '☐' ? 1 : 2)};
      show(PdfFonts.BOXES, span.size(), end, y, code);
      end += fonts.width(box);
    }
    return words(span.withText(words.toString()), end, y);
  }

  private float words(Span span, float x, float y) throws IOException {
    if (!span.text().isEmpty()) {
      show(PdfFonts.name(span.face()), span.size(), x, y, fonts.encode(span));
    }
    return x + fonts.width(span);
  }

  private void show(COSName font, float size, float x, float y, byte[] code) throws IOException {
    operator("BT");
    operator("Tf", font, new COSFloat(size));
    COSBase one = new COSFloat(1);
    COSBase zero = new COSFloat(0);
    operator("Tm", one, zero, zero, one, new COSFloat(x), new COSFloat(y));
    operator("Tj", new COSString(code));
    operator("ET");
  }

  void rule(float fromX, float fromY, float toX, float toY) throws IOException {
    operator("w", new COSFloat(0.5f));
    operator("m", new COSFloat(fromX), new COSFloat(fromY));
    operator("l", new COSFloat(toX), new COSFloat(toY));
    operator("S");
  }

  private void operator(String name, COSBase... operands) throws IOException {
    for (COSBase operand : operands) {
      writer.writeToken(operand);
    }
    writer.writeToken(Operator.getOperator(name));
  }

  void addTo(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setResources(fonts.resources());
    page.setContents(
        new PDStream(
            document, new ByteArrayInputStream(content.toByteArray()), COSName.FLATE_DECODE));
    document.addPage(page);
  }
}
