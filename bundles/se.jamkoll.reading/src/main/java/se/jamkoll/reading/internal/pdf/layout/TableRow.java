package se.jamkoll.reading.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import se.jamkoll.reading.internal.pdf.line.TextLine;
import se.jamkoll.reading.internal.pdf.line.TextRow;

/** A row of a table as it fills: the rows of text in each of its cells. */
final class TableRow {

  private final List<List<TextRow>> cells = new ArrayList<>();

  /** Creates an empty row of so many columns. */
  TableRow(int columns) {
    for (int column = 0; column < columns; column++) {
      cells.add(new ArrayList<>());
    }
  }

  int columns() {
    return cells.size();
  }

  /** Returns the rows of text in the cell of a column, from 0. */
  List<TextRow> cell(int column) {
    return cells.get(column);
  }

  boolean isEmpty() {
    return cells.stream().allMatch(List::isEmpty);
  }

  /** Adds the parts of a row of text to the columns that they stand in. */
  void add(TextRow row, ToIntFunction<TextLine> column) {
    List<TextRow> parts = row.apart(cells.size(), column);
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).segments().isEmpty()) {
        cells.get(i).add(parts.get(i));
      }
    }
  }
}
