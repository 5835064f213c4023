package se.jamkoll.reading.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.pdf.line.TextLine;
import se.jamkoll.reading.internal.pdf.line.TextRow;
import se.jamkoll.reading.internal.pdf.page.Span;
import se.jamkoll.reading.internal.pdf.passage.BodyStyle;
import se.jamkoll.reading.internal.pdf.passage.PassageFinder;

/** Tells which rows of text make one row of a table that is not ruled. */
final class TableRows {

  private static final float WIDER = 1.22f;

  private final BodyStyle body;

  TableRows(BodyStyle body) {
    this.body = body;
  }

  /** Returns the rows of the table that rows of text make. */
  List<TableRow> group(List<TextRow> rows, List<Span> columns) {
    boolean headings = columns.size() == 2 && isHeadingColumn(rows, columns);
    float tight = smallestDistance(rows);
    List<TableRow> table = new ArrayList<>();
    TextRow above = null;
    TextLine heading = null;
    for (TextRow row : rows) {
      if (above == null || startsRow(above, heading, row, columns, headings, tight)) {
        table.add(new TableRow(columns.size()));
      }
      table.get(table.size() - 1).add(row, line -> column(columns, line));
      above = row;
      heading = column(columns, row.first()) == 0 ? row.first() : heading;
    }
    return table;
  }

  private static int column(List<Span> columns, TextLine line) {
    int column = 0;
    while (column + 1 < columns.size() && line.left() >= columns.get(column + 1).left() - 1) {
      column++;
    }
    return column;
  }

  private static boolean isHeadingColumn(List<TextRow> rows, List<Span> columns) {
    boolean strong =
        rows.stream()
            .flatMap(row -> row.segments().stream())
            .filter(line -> column(columns, line) == 0)
            .allMatch(line -> line.text().allStrong());
    return strong
        && rows.stream()
            .flatMap(row -> row.segments().stream())
            .anyMatch(line -> column(columns, line) == 1 && !line.text().allStrong());
  }

  private static float smallestDistance(List<TextRow> rows) {
    float smallest = Float.MAX_VALUE;
    for (int i = 1; i < rows.size(); i++) {
      smallest = Math.min(smallest, rows.get(i - 1).baseline() - rows.get(i).baseline());
    }
    return smallest;
  }

  private boolean startsRow(
      TextRow above,
      @Nullable TextLine heading,
      TextRow row,
      List<Span> columns,
      boolean headings,
      float tight) {
    if (column(columns, row.first()) > 0) {
      return false;
    }
    float distance = above.baseline() - row.baseline();
    if (headings) {
      return startsHeading(heading, row.first(), columns.get(0));
    }
    boolean wraps = row.segments().size() < above.segments().size() || !row.isSplit();
    return !wraps || distance > tight * WIDER;
  }

  /** Lines of a heading follow each other closely, whatever stands beside them. */
  private boolean startsHeading(@Nullable TextLine above, TextLine heading, Span column) {
    return above == null
        || above.baseline() - heading.baseline() > body.leading() * WIDER * heading.size()
        || PassageFinder.isBroken(above, heading, column.right());
  }
}
