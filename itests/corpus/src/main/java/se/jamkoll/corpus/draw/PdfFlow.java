package se.jamkoll.corpus.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import se.jamkoll.corpus.Letter;

/** Lets text flow down a column and on to the next page. */
final class PdfFlow {

  static final float LEFT = 71;
  static final float RIGHT = PDRectangle.A4.getWidth() - 71;

  private static final float TOP = PDRectangle.A4.getHeight() - 85;
  private static final float BOTTOM = 80;
  private static final float HEADER = PDRectangle.A4.getHeight() - 45;
  private static final float FOOTER = 40;
  private static final float MARGIN_SIZE = 9;
  private static final float LINE_HEIGHT = 1.28f;

  private final Letter letter;
  private final PdfFonts fonts;
  private final boolean hyphens;
  private final List<PdfPage> pages = new ArrayList<>();
  private PdfPage page;
  private float left = LEFT;
  private float right = RIGHT;
  private float y = TOP;

  PdfFlow(Letter letter, PdfFonts fonts, boolean hyphens) throws IOException {
    this.letter = letter;
    this.fonts = fonts;
    this.hyphens = hyphens;
    this.page = new PdfPage(fonts);
    startPage();
  }

  private void startPage() throws IOException {
    pages.add(page);
    y = TOP;
    if (!letter.header().isEmpty()) {
      page.text(new Span(letter.header(), Span.Face.REGULAR, MARGIN_SIZE), LEFT, HEADER);
    }
  }

  private void nextPage() throws IOException {
    page = new PdfPage(fonts);
    startPage();
  }

  /** Narrows or widens the column that text flows in. */
  void column(float from, float to) {
    left = from;
    right = to;
  }

  float y() {
    return y;
  }

  int page() {
    return pages.size();
  }

  /** Goes back up to a height on the same page, or stays when a page was turned since. */
  void backTo(float height, int onPage) {
    if (onPage == pages.size()) {
      y = height;
    }
  }

  /** Goes down to a height, where it is further down. */
  void downTo(float height) {
    y = Math.min(y, height);
  }

  void gap(float points) {
    if (y < TOP) {
      y -= points;
    }
  }

  /** Turns the page unless so much room is left. */
  void room(float points) throws IOException {
    if (y - points < BOTTOM) {
      nextPage();
    }
  }

  /** Draws a paragraph between indents from the column's edges. */
  void paragraph(List<Span> spans, float indent, float rightIndent) throws IOException {
    for (List<Span> line : lines(spans, right - left - indent - rightIndent)) {
      line(line, left + indent);
    }
  }

  List<List<Span>> lines(List<Span> spans, float width) throws IOException {
    return LineBreaker.lines(spans, width, fonts, hyphens);
  }

  /** Draws a sign in the margin of the line that comes next. */
  void sign(Span sign, float indent) throws IOException {
    room(height(sign));
    page.text(sign, left + indent, y - sign.size());
  }

  static float height(Span span) {
    return span.size() * LINE_HEIGHT;
  }

  private void line(List<Span> line, float x) throws IOException {
    float height = (float) line.stream().mapToDouble(PdfFlow::height).max().orElse(0);
    room(height);
    float end = x;
    for (Span span : line) {
      end = page.text(span, end, y - span.size());
    }
    y -= height;
  }

  /** Draws a row of cells that share a top edge and stay on one page. */
  void row(List<List<Span>> cells, boolean ruled) throws IOException {
    float width = (right - left) / cells.size();
    float padding = 4;
    float height = 0;
    for (List<Span> cell : cells) {
      float cellHeight = 0;
      for (List<Span> line : lines(cell, width - 2 * padding)) {
        cellHeight += height(line.get(0));
      }
      height = Math.max(height, cellHeight);
    }
    room(height + 2 * padding);
    float top = y;
    for (int i = 0; i < cells.size(); i++) {
      y = top - padding;
      for (List<Span> line : lines(cells.get(i), width - 2 * padding)) {
        line(line, left + i * width + padding);
      }
    }
    y = top - height - 2 * padding;
    if (ruled) {
      frame(top, cells.size(), width);
    }
  }

  private void frame(float top, int cells, float width) throws IOException {
    page.rule(left, top, right, top);
    page.rule(left, y, right, y);
    for (int i = 0; i <= cells; i++) {
      page.rule(left + i * width, top, left + i * width, y);
    }
  }

  /** Draws a rule across the page. */
  void rule() throws IOException {
    page.rule(LEFT, y, RIGHT, y);
  }

  float width(Span span) throws IOException {
    return fonts.width(span);
  }

  float columnWidth() {
    return right - left;
  }

  /** Draws the footers, now that the number of pages is known, and adds the pages. */
  void finish(PDDocument document) throws IOException {
    RunningFooter footer = RunningFooter.of(letter.footer());
    for (int i = 0; i < pages.size(); i++) {
      if (!footer.isEmpty()) {
        String text = footer.on(i + 1, pages.size());
        pages.get(i).text(new Span(text, Span.Face.REGULAR, MARGIN_SIZE), LEFT, FOOTER);
      }
      pages.get(i).addTo(document);
    }
  }
}
