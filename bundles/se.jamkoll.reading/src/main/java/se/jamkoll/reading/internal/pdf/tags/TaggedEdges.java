package se.jamkoll.reading.internal.pdf.tags;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.pdf.line.TextLine;
import se.jamkoll.reading.internal.pdf.page.Span;
import se.jamkoll.reading.internal.pdf.passage.Passage;
import se.jamkoll.reading.internal.pdf.passage.PassageFinder;

/**
 * Where the text of a tagged file may reach: what the tags leave unsaid shows in it.
 *
 * @param body how far text outside tables reaches
 * @param columns how far the columns of tables reach, by table and column
 */
record TaggedEdges(Span body, Map<Cell, Span> columns) {

  /** Measures passages. */
  static TaggedEdges of(List<Passage> passages) {
    Span body = null;
    Map<Cell, Span> columns = new HashMap<>();
    for (Passage passage : passages) {
      for (TextLine line : passage.lines()) {
        Span span = new Span(line.left(), line.right());
        Cell cell = passage.cell();
        if (cell == null) {
          body = body == null ? span : body.with(span);
        } else {
          columns.merge(column(cell, 0), span, Span::with);
        }
      }
    }
    return new TaggedEdges(body == null ? new Span(0, 0) : body, columns);
  }

  private static Cell column(Cell cell, int further) {
    return new Cell(cell.table(), 1, cell.column() + further);
  }

  /** Marks quotations, and lines that end within a word. */
  void apply(List<Passage> passages) {
    for (Passage passage : passages) {
      Cell cell = passage.cell();
      if (cell == null) {
        PassageFinder.markQuote(passage, body.left(), body.right());
      } else {
        Span next = columns.get(column(cell, 1));
        if (next != null) {
          passage.lines().forEach(line -> line.noteFullAt(next.edgeBefore()));
        }
      }
    }
  }
}
