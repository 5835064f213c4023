package se.jamkoll.judgement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A document of a meeting that is no letter, drawn page by page. */
final class Sheet {

  private static final float LEFT = 70;
  private static final float SIZE = 11;
  private static final float LINE = 15;

  private final PDRectangle size;
  private final String header;
  private final String footer;
  private final List<List<Line>> pages = new ArrayList<>();

  private record Line(String text, FontName font, float size) {}

  /**
   * Starts a document.
   *
   * @param footer its footer, in which {@code #} is the page number and {@code ##} the number of
   *     pages
   */
  Sheet(PDRectangle size, String header, String footer) {
    this.size = size;
    this.header = header;
    this.footer = footer;
    pages.add(new ArrayList<>());
  }

  Sheet title(String text) {
    return add(new Line(text, FontName.HELVETICA_BOLD, 16));
  }

  Sheet line(String text) {
    return add(new Line(text, FontName.HELVETICA, SIZE));
  }

  Sheet lines(List<String> texts) {
    texts.forEach(this::line);
    return this;
  }

  private Sheet add(Line line) {
    List<Line> page = pages.get(pages.size() - 1);
    if ((page.size() + 1) * LINE > size.getHeight() - 190) {
      page = new ArrayList<>();
      pages.add(page);
    }
    page.add(line);
    return this;
  }

  byte[] draw() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages.size(); i++) {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          draw(content, i);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void draw(PDPageContentStream content, int page) throws IOException {
    String number = String.valueOf(page + 1);
    String foot = footer.replace("##", String.valueOf(pages.size())).replace("#", number);
    draw(content, new Line(header, FontName.HELVETICA, 9), size.getHeight() - 45);
    draw(content, new Line(foot, FontName.HELVETICA, 9), 40);
    float y = size.getHeight() - 100;
    for (Line line : pages.get(page)) {
      draw(content, line, y);
      y -= LINE;
    }
  }

  private static void draw(PDPageContentStream content, Line line, float y) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(line.font()), line.size());
    content.newLineAtOffset(LEFT, y);
    content.showText(line.text());
    content.endText();
  }
}
