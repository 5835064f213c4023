package se.jamkoll.corpus.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.jamkoll.corpus.Block;
import se.jamkoll.corpus.ContentsEntries;
import se.jamkoll.corpus.Inline;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;
import se.jamkoll.corpus.draw.Span.Face;

/** Draws the pieces of a letter on pages. */
final class PdfBody {

  private static final float SIZE = 11;
  private static final float GAP = 8;
  private static final float LIST_INDENT = 18;
  private static final float QUOTE_INDENT = 30;
  private static final float RIGHT_COLUMN = PdfFlow.LEFT + 145;
  private static final int ENTRIES_A_PAGE = 6;

  private final Letter letter;
  private final Layout layout;
  private final PdfFlow flow;
  private final boolean ruled;

  PdfBody(Letter letter, Layout layout, PdfFlow flow, boolean ruled) {
    this.letter = letter;
    this.layout = layout;
    this.flow = flow;
    this.ruled = ruled;
  }

  void draw(Piece piece) throws IOException {
    if (piece instanceof Piece.Whole whole) {
      block(whole.block());
    } else if (piece instanceof Piece.RunIn runIn) {
      List<Span> spans = new ArrayList<>();
      spans.add(new Span(runIn.heading() + " ", Face.BOLD, SIZE));
      spans.addAll(spans(runIn.text(), Face.REGULAR, SIZE));
      paragraph(spans);
    } else if (piece instanceof Piece.Columns columns) {
      for (Piece.Section section : columns.sections()) {
        section(section);
      }
    }
  }

  private void section(Piece.Section section) throws IOException {
    flow.room(5 * SIZE);
    if (ruled) {
      flow.rule();
      flow.gap(4);
    }
    float top = flow.y();
    int page = flow.page();
    flow.column(PdfFlow.LEFT, RIGHT_COLUMN - 12);
    flow.paragraph(spans(section.heading().inlines(), Face.BOLD, SIZE), 0, 0);
    float under = flow.y();
    flow.backTo(top, page);
    flow.column(RIGHT_COLUMN, PdfFlow.RIGHT);
    for (Block block : section.blocks()) {
      block(block);
    }
    if (page == flow.page()) {
      flow.downTo(under);
    }
    flow.column(PdfFlow.LEFT, PdfFlow.RIGHT);
    flow.gap(ruled ? 2 : GAP);
  }

  private void block(Block block) throws IOException {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(spans(paragraph.inlines(), Face.REGULAR, SIZE));
    } else if (block instanceof Block.ListItem item) {
      item(item);
    } else if (block instanceof Block.Quote quote) {
      flow.paragraph(spans(quote.inlines(), Face.ITALIC, SIZE), QUOTE_INDENT, QUOTE_INDENT);
      flow.gap(GAP);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Contents) {
      contents();
    }
  }

  private void heading(Block.Heading heading) throws IOException {
    float size = size(heading.level());
    Face face = layout == Layout.PLAIN ? Face.REGULAR : Face.BOLD;
    flow.gap(layout == Layout.BOLD ? 3 : GAP);
    flow.room(5 * SIZE);
    flow.paragraph(spans(heading.inlines(), face, size), 0, 0);
    flow.gap(heading.level() == 1 ? GAP : 3);
  }

  private float size(int level) {
    if (layout == Layout.PLAIN) {
      return SIZE;
    }
    if (level == 1) {
      return 16;
    }
    return layout == Layout.STYLED ? Math.max(SIZE, 15 - level) : SIZE;
  }

  private void paragraph(List<Span> spans) throws IOException {
    flow.paragraph(spans, 0, 0);
    if (!spans.isEmpty()) {
      flow.gap(GAP);
    }
  }

  private void item(Block.ListItem item) throws IOException {
    String sign = item.ordered() ? item.number() + "." : "•";
    flow.sign(new Span(sign, Face.REGULAR, SIZE), 4);
    flow.paragraph(spans(item.inlines(), Face.REGULAR, SIZE), LIST_INDENT, 0);
    flow.gap(3);
  }

  private void table(Block.Table table) throws IOException {
    for (int row = 0; row < table.rows().size(); row++) {
      Face face = row == 0 ? Face.BOLD : Face.REGULAR;
      List<List<Span>> cells = new ArrayList<>();
      for (List<Inline> cell : table.rows().get(row).cells()) {
        cells.add(spans(cell, face, SIZE - 1));
      }
      flow.row(cells, true);
    }
    flow.gap(GAP);
  }

  private void contents() throws IOException {
    List<Block.Heading> entries = ContentsEntries.of(letter.blocks());
    for (int i = 0; i < entries.size(); i++) {
      String end = " " + (1 + i / ENTRIES_A_PAGE);
      Span start = new Span(entries.get(i).text() + " ", Face.REGULAR, SIZE);
      float dot = flow.width(start.withText("."));
      float room = flow.columnWidth() - flow.width(start) - flow.width(start.withText(end));
      String dots = ".".repeat(Math.max(3, (int) (room / dot) - 3));
      flow.paragraph(List.of(start.withText(start.text() + dots + end)), 0, 0);
    }
    flow.gap(GAP);
  }

  private static List<Span> spans(List<Inline> inlines, Face face, float size) {
    List<Span> spans = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline.visible()) {
        spans.add(new Span(inline.text(), face(inline, face), size));
      }
    }
    return spans;
  }

  private static Face face(Inline inline, Face face) {
    if (inline instanceof Inline.Text text && text.bold()) {
      return Face.BOLD;
    }
    return inline instanceof Inline.Text text && text.italic() ? Face.ITALIC : face;
  }
}
