package se.jamkoll.reading.internal.docx;

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
 * @param placeholder whether the text is a placeholder
 * @param insertion whether the text is a pending insertion
 */
record DocxContext(
    List<Block> target, Kind kind, @Nullable Cell cell, boolean placeholder, boolean insertion) {

  static DocxContext into(List<Block> target, Kind kind) {
    return new DocxContext(target, kind, null, false, false);
  }

  DocxContext withKind(Kind newKind) {
    return new DocxContext(target, newKind, cell, placeholder, insertion);
  }

  DocxContext withCell(Cell newCell) {
    return new DocxContext(target, kind, newCell, placeholder, insertion);
  }

  DocxContext asPlaceholder() {
    return new DocxContext(target, kind, cell, true, insertion);
  }

  DocxContext asInsertion() {
    return new DocxContext(target, kind, cell, placeholder, true);
  }

  /** Returns the context of a text box, which stands outside the table that it is anchored in. */
  DocxContext textBox(List<Block> newTarget) {
    return new DocxContext(newTarget, Kind.TEXT_BOX, null, placeholder, insertion);
  }
}
