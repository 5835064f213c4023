package se.jamkoll.reading.internal.pdf;

import java.util.List;

/**
 * A table on a page.
 *
 * @param from the first of the page's rows of text that belongs to it
 * @param to the first row of text after it
 * @param columns where the text of the columns stands
 * @param rows the lines of text in each column of each row of the table
 */
record TableRegion(int from, int to, List<Span> columns, List<List<List<TextLine>>> rows) {

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
}
