package se.jamkoll.reading.internal.doc;

import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Paragraph.Cell;

/** Counts tables, rows and columns by the marks that end them. */
final class DocTable {

  private static final char CELL_END = '\u0007';

  private int table;
  private int row;
  private int column;
  private boolean inside;

  /** Returns the cell of the next paragraph, or null outside tables. */
  @Nullable Cell place(Paragraph paragraph) {
    if (!paragraph.isInTable()) {
      inside = false;
      return null;
    }
    if (!inside) {
      inside = true;
      table++;
      row = 1;
      column = 1;
    }
    Cell cell = new Cell(table, row, column);
    if (paragraph.isTableRowEnd()) {
      row++;
      column = 1;
    } else if (paragraph.text().indexOf(CELL_END) >= 0) {
      column++;
    }
    return cell;
  }
}
