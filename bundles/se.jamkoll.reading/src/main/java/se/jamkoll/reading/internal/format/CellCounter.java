package se.jamkoll.reading.internal.format;

import java.util.ArrayDeque;
import java.util.Deque;
import se.jamkoll.api.document.Paragraph.Cell;

/** Counts tables, rows and columns in files that only mark where cells and rows end. */
public final class CellCounter {

  private static final int DEEPEST = 50;

  private final Deque<Table> open = new ArrayDeque<>();
  private int tables;

  /**
   * Returns the cell of the next paragraph.
   *
   * @param level how deep its table lies in others, from 1
   */
  public Cell at(int level) {
    leaveTo(level);
    while (open.size() < Math.min(DEEPEST, Math.max(1, level))) {
      tables++;
      open.push(new Table(tables));
    }
    Table table = open.element();
    return new Cell(table.number, table.row, table.column);
  }

  /** Takes in that the next paragraph stands outside tables. */
  public void outside() {
    open.clear();
  }

  /** Takes in that a cell of the table at a level ends, and all tables in it. */
  public void endCell(int level) {
    at(level);
    open.element().column++;
  }

  /** Takes in that a row of the table at a level ends. */
  public void endRow(int level) {
    at(level);
    open.element().row++;
    open.element().column = 1;
  }

  private void leaveTo(int level) {
    while (open.size() > Math.max(1, level)) {
      open.pop();
    }
  }

  /** A table as far as it has been read. */
  private static final class Table {

    private final int number;
    private int row = 1;
    private int column = 1;

    Table(int number) {
      this.number = number;
    }
  }
}
