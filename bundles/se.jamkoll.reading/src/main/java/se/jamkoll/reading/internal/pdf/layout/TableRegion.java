package se.jamkoll.reading.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.reading.internal.pdf.line.TextRow;
import se.jamkoll.reading.internal.pdf.page.Span;

/**
 * A table on a page.
 *
 * @param from the first of the page's rows of text that belongs to it
 * @param to the first row of text after it
 * @param ruled whether lines are ruled around its cells
 * @param columns where the text of the columns stands
 * @param rows its rows
 */
record TableRegion(int from, int to, boolean ruled, List<Span> columns, List<TableRow> rows) {

  private static final float SAME_EDGE = 4;

  /** Tells whether the table has the same columns as one on the page before. */
  boolean continues(TableRegion before) {
    if (columns.size() != before.columns.size()) {
      return false;
    }
    for (int column = 0; column < columns.size(); column++) {
      if (Math.abs(columns.get(column).left() - before.columns.get(column).left()) > SAME_EDGE) {
        return false;
      }
    }
    return true;
  }

  /** Returns this table with columns that reach at least as far as those of another. */
  TableRegion asWideAs(TableRegion other) {
    List<Span> wider = new ArrayList<>(columns);
    for (int column = 0; column < Math.min(wider.size(), other.columns.size()); column++) {
      Span own = columns.get(column);
      float right = Math.max(own.right(), other.columns.get(column).right());
      wider.set(column, new Span(own.left(), right));
    }
    return new TableRegion(from, to, ruled, wider, rows);
  }

  /** Tells whether text stands to the left of the table, such as the heading of its section. */
  boolean isBesideText(List<TextRow> pageRows) {
    float left = columns.get(0).left();
    return pageRows.subList(from, to).stream().anyMatch(row -> row.first().right() < left);
  }

  /** Returns where the text of a column must wrap, or a large number when nothing tells. */
  float edge(int column) {
    if (ruled) {
      return columns.get(column).right();
    }
    return column + 1 < columns.size() ? columns.get(column + 1).edgeBefore() : Float.MAX_VALUE;
  }
}
