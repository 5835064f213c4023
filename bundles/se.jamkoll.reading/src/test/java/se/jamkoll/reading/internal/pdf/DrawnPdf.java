package se.jamkoll.reading.internal.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.text.CanonicalText;

/** Draws small PDF files, text by text at a place. */
final class DrawnPdf {

  static final PDFont REGULAR = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPageContentStream page;

  DrawnPdf() {
    page = open();
  }

  /** A way to draw that may fail. */
  private interface Drawing {
    void draw(PDPageContentStream on) throws IOException;
  }

  private PDPageContentStream open() {
    PDPage added = new PDPage(PDRectangle.A4);
    document.addPage(added);
    try {
      return new PDPageContentStream(document, added);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private DrawnPdf draw(Drawing drawing) {
    try {
      drawing.draw(page);
      return this;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  DrawnPdf newPage() {
    draw(PDPageContentStream::close);
    page = open();
    return this;
  }

  DrawnPdf text(PDFont font, float size, float x, float y, String text) {
    return draw(
        on -> {
          on.beginText();
          on.setFont(font, size);
          on.newLineAtOffset(x, y);
          on.showText(text);
          on.endText();
        });
  }

  DrawnPdf text(float x, float y, String text) {
    return text(REGULAR, 11, x, y, text);
  }

  DrawnPdf bold(float x, float y, String text) {
    return text(BOLD, 11, x, y, text);
  }

  /** Draws lines under each other, 14 points apart. */
  DrawnPdf lines(float x, float y, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(x, y - 14 * i, lines[i]);
    }
    return this;
  }

  DrawnPdf invisible(float x, float y, String text) {
    draw(on -> on.setRenderingMode(RenderingMode.NEITHER));
    return text(x, y, text);
  }

  DrawnPdf box(float x, float y, float width, float height) {
    return draw(
        on -> {
          on.addRect(x, y, width, height);
          on.stroke();
        });
  }

  /** Draws a grey image over the whole page. */
  DrawnPdf picture() {
    return draw(
        on -> {
          PDImageXObject image =
              LosslessFactory.createFromImage(
                  document, new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY));
          on.drawImage(image, 0, 0, 595, 842);
        });
  }

  /** Adds a text field with a value to the first page. */
  DrawnPdf field(String name, String value, float x, float y) {
    return draw(
        on -> {
          PDAcroForm form = new PDAcroForm(document);
          form.setDefaultAppearance("/Helv 10 Tf 0 g");
          document.getDocumentCatalog().setAcroForm(form);
          PDTextField field = new PDTextField(form);
          field.setPartialName(name);
          field.getCOSObject().setString(COSName.V, value);
          field.getWidgets().get(0).setRectangle(new PDRectangle(x, y, 200, 16));
          form.getFields().add(field);
          document.getPage(0).getAnnotations().add(field.getWidgets().get(0));
        });
  }

  byte[] bytes() {
    draw(PDPageContentStream::close);
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  byte[] protectedBytes(String userPassword) {
    try {
      document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      return bytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Extract read(byte[] bytes) throws UnreadableException {
    return read(bytes, ReadingLimits.defaults());
  }

  static Extract read(byte[] bytes, ReadingLimits limits) throws UnreadableException {
    return new PdfReader().read(new FileContent("application/pdf", bytes, null), limits);
  }

  /** Returns the canonical text of each block that this file is read as. */
  List<String> texts() throws UnreadableException {
    return texts(read(bytes()).blocks());
  }

  static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(block -> CanonicalText.of(block.text()).text()).toList();
  }

  List<Block> blocks() throws UnreadableException {
    return read(bytes()).blocks();
  }
}
