package se.jamkoll.reading.internal.odt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;

/**
 * Where in the document the reader stands.
 *
 * @param target where blocks go
 * @param kind the kind of plain paragraphs
 * @param cell the table cell, or null outside tables
 */
record OdtContext(List<Block> target, Kind kind, @Nullable Cell cell) {

  OdtContext withKind(Kind newKind) {
    return new OdtContext(target, newKind, cell);
  }

  OdtContext withCell(Cell newCell) {
    return new OdtContext(target, kind, newCell);
  }

  /** Returns the context of what is anchored in a paragraph, outside its table. */
  OdtContext anchored(List<Block> newTarget, Kind newKind) {
    return new OdtContext(newTarget, newKind, null);
  }
}
