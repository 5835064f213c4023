package se.jamkoll.shell.internal.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows under headings, in columns that are as wide as what stands in them. */
public final class Table {

  private static final String GAP = "  ";
  private static final String NOTHING = "–";
  private static final int WIDEST = 60;

  private final List<List<String>> rows = new ArrayList<>();

  /** Creates a table without rows. */
  public Table(List<String> headings) {
    rows.add(List.copyOf(headings));
  }

  /** Adds a row of as many cells as there are headings; null for nothing. */
  public void add(@Nullable Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(shown(cell));
    }
    rows.add(row);
  }

  /** Tells whether there is no row. */
  public boolean isEmpty() {
    return rows.size() == 1;
  }

  /** Returns the headings and the rows, a line each, without space at the ends. */
  public List<String> lines() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : GAP).append(row.get(i));
      line.append(" ".repeat(widths[i] - width(row.get(i))));
    }
    return line.toString().stripTrailing();
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Text from outside cannot steer the terminal, and is cut where it is long. */
  private static String shown(@Nullable Object cell) {
    String text = cell == null ? "" : Display.harmless(cell.toString());
    if (text.isEmpty()) {
      return NOTHING;
    }
    return width(text) <= WIDEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }
}
