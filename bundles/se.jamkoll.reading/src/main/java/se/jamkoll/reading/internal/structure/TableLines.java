package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.Block.Kind;

/** The lines of a table by row and column, and what they make of the table. */
final class TableLines {

  private static final int MAX_HEADER_WORDS = 3;

  private final TreeMap<Integer, Row> rows = new TreeMap<>();
  private final TreeSet<Integer> columns = new TreeSet<>();

  private static final class Row {
    final TreeMap<Integer, List<Line>> cells = new TreeMap<>();

    boolean isPair() {
      return cells.size() == 2;
    }

    List<Line> right() {
      return cells.lastEntry().getValue();
    }

    /** Returns the one short line in the left cell, or null when there is other text. */
    @Nullable String label() {
      String label = "";
      for (Line line : cells.firstEntry().getValue()) {
        if (line.text().isEmpty()) {
          continue;
        }
        if (!label.isEmpty() || !isLabel(line.text())) {
          return null;
        }
        label = line.text();
      }
      return label;
    }

    boolean hasProse() {
      for (Line line : right()) {
        boolean empty = line.text().isEmpty();
        if (!empty && (line.kind() == Kind.LIST_ITEM || HeadingShape.isSentence(line.text()))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isLabel(String text) {
      return !HeadingShape.isSentence(text) || text.endsWith("?");
    }
  }

  void add(Cell cell, Line line) {
    columns.add(cell.column());
    rows.computeIfAbsent(cell.row(), number -> new Row())
        .cells
        .computeIfAbsent(cell.column(), column -> new ArrayList<>())
        .add(line);
  }

  /** Returns the place of a column among those in use; a merged grid has many that are not. */
  int rankOf(int column) {
    return columns.headSet(column).size() + 1;
  }

  boolean isLeftOfTwo(Cell cell) {
    Row row = rows.get(cell.row());
    return row != null && row.isPair() && row.cells.firstKey() == cell.column();
  }

  /** A table of one column is a frame around text. */
  boolean isFrame() {
    return columns.size() == 1;
  }

  /** Tells whether the left cells hold the headings of the text in the right cells. */
  boolean isLayout() {
    int pairs = 0;
    int prose = 0;
    int known = 0;
    for (Row row : rows.values()) {
      String label = row.label();
      if (row.cells.size() > 2 || label == null) {
        return false;
      }
      if (row.isPair()) {
        pairs++;
        prose += row.hasProse() ? 1 : 0;
        known += HeadingWords.areKnown(label) ? 1 : 0;
      }
    }
    return prose > 0 && (2 * known >= pairs || (!hasHeader() && 3 * prose >= 2 * pairs));
  }

  /** Tells whether the table is one pair whose left cell is worded as a heading. */
  boolean isKnownPair() {
    Row row = rows.firstEntry().getValue();
    String label = row.label();
    return rows.size() == 1 && row.isPair() && label != null && HeadingWords.areKnown(label);
  }

  /** The first row names the columns: both cells are labels, and the left no known heading. */
  private boolean hasHeader() {
    Row row = rows.firstEntry().getValue();
    String left = row.label();
    String right = row.right().size() == 1 ? row.right().get(0).text() : "";
    return row.isPair()
        && left != null
        && !left.isEmpty()
        && !HeadingWords.areKnown(left)
        && !HeadingShape.isLabel(left + " x")
        && HeadingShape.couldBeHeading(right)
        && HeadingShape.countWords(right) <= MAX_HEADER_WORDS;
  }
}
