package se.jamkoll.reading.internal.doc;

import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.format.CellCounter;

/** Follows the marks that end cells and rows. */
final class DocTable {

  private static final char CELL_END = '\u0007';

  private final CellCounter cells = new CellCounter();

  /** Returns the cell of the next paragraph, or null outside tables. */
  @Nullable Cell place(Paragraph paragraph) {
    if (!paragraph.isInTable()) {
      cells.outside();
      return null;
    }
    int level = Math.max(1, paragraph.getTableLevel());
    Cell cell = cells.at(level);
    boolean outermost = level == 1 && paragraph.text().indexOf(CELL_END) >= 0;
    if (paragraph.isTableRowEnd()) {
      cells.endRow(level);
    } else if (outermost || paragraph.isEmbeddedCellMark()) {
      cells.endCell(level);
    }
    return cell;
  }
}
