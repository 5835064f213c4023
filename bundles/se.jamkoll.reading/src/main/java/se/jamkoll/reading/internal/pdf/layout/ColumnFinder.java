package se.jamkoll.reading.internal.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.pdf.line.TextLine;
import se.jamkoll.reading.internal.pdf.line.TextRow;
import se.jamkoll.reading.internal.pdf.page.Span;
import se.jamkoll.reading.internal.pdf.passage.BodyStyle;

/** Finds tables that are not ruled, by the gaps that run down between their columns. */
final class ColumnFinder {

  private static final float MIN_GAP = 0.8f;
  private static final float MAX_ROW_DISTANCE = 5f;
  private static final float SAME_EDGE = 4;

  private final List<TextRow> rows;
  private final TableRows tableRows;

  ColumnFinder(List<TextRow> rows, BodyStyle body) {
    this.rows = new ArrayList<>(rows);
    this.tableRows = new TableRows(body);
  }

  /**
   * Returns the table that starts at a row of text, or null when none does.
   *
   * @param from the row
   * @param limit the row that it must end before
   * @param before the table that the page before ended with, or null
   */
  @Nullable TableRegion tableAt(int from, int limit, @Nullable TableRegion before) {
    boolean carried = from == 0 && before != null && carries(before);
    if (!carried && !rows.get(from).isSplit()) {
      return null;
    }
    List<Span> columns = carried && before != null ? before.columns() : spans(rows.get(from));
    int to = from + 1;
    while (to < limit && isNear(rows.get(to - 1), rows.get(to))) {
      part(to, columns);
      if (!overflows(to, columns)) {
        List<Span> wider = merge(columns, rows.get(to));
        if (wider.size() < columns.size()) {
          break;
        }
        columns = wider;
      }
      to++;
    }
    to = trim(from, to, columns);
    if (carried && before != null) {
      return region(from, to, columns).asWideAs(before);
    }
    return isTable(from, to) ? region(from, to, columns) : null;
  }

  /** A heading may end in a word that is wider than its column. */
  private boolean overflows(int row, List<Span> columns) {
    TextLine above = rows.get(row - 1).first();
    TextLine line = rows.get(row).first();
    return !rows.get(row).isSplit()
        && columns.size() == 2
        && isAt(above, columns.get(0).left())
        && isAt(line, columns.get(0).left())
        && line.right() > columns.get(1).left()
        && above.text().allStrong()
        && line.text().allStrong()
        && line.characters().indexOf(' ') < 0;
  }

  private boolean carries(TableRegion before) {
    if (before.columns().size() < 2) {
      return false;
    }
    TextRow parted = rows.get(0).partedAt(before.columns().get(1).left());
    if (!fits(parted, before)) {
      return false;
    }
    rows.set(0, parted);
    return true;
  }

  /** A heading as wide as its column touches the text beside it. */
  private void part(int row, List<Span> columns) {
    for (Span column : columns.subList(Math.min(1, columns.size()), columns.size())) {
      rows.set(row, rows.get(row).partedAt(column.left()));
    }
  }

  /** A page may start with a further row, or in the middle of a cell right of the first column. */
  private static boolean fits(TextRow row, TableRegion before) {
    float second = before.columns().get(1).left();
    if (!row.isSplit()) {
      return row.first().left() >= second - SAME_EDGE;
    }
    return isAt(row.first(), before.columns().get(0).left()) && isAt(row.segments().get(1), second);
  }

  private static boolean isAt(TextLine line, float left) {
    return Math.abs(line.left() - left) < SAME_EDGE;
  }

  private static boolean isNear(TextRow above, TextRow below) {
    return above.baseline() - below.baseline() < MAX_ROW_DISTANCE * below.first().size();
  }

  private static List<Span> spans(TextRow row) {
    return merge(new ArrayList<>(), row);
  }

  private static List<Span> merge(List<Span> columns, TextRow row) {
    List<Span> all = new ArrayList<>(columns);
    float gap = MIN_GAP * row.first().size();
    for (int i = 0; i < row.segments().size(); i++) {
      TextLine line = row.segments().get(i);
      boolean last = i + 1 == row.segments().size();
      float limit = last ? line.right() : row.segments().get(i + 1).left() - gap - 1;
      all.add(new Span(line.left(), Math.min(line.right(), limit)));
    }
    all.sort(Comparator.comparingDouble(Span::left));
    List<Span> merged = new ArrayList<>();
    for (Span span : all) {
      int last = merged.size() - 1;
      if (last < 0 || span.left() - merged.get(last).right() > gap) {
        merged.add(span);
      } else {
        merged.set(last, merged.get(last).with(span));
      }
    }
    return merged;
  }

  /** What stands below the last split row in the first column alone is the text that follows. */
  private int trim(int from, int to, List<Span> columns) {
    if (columns.size() < 2) {
      return to;
    }
    boolean strong = isFirstColumnStrong(from, to, columns);
    int end = to;
    while (end > from + 1 && isFirstOnly(rows.get(end - 1), columns)) {
      boolean heading = strong && rows.get(end - 1).first().text().allStrong();
      if (heading) {
        break;
      }
      end--;
    }
    return end;
  }

  private boolean isFirstColumnStrong(int from, int to, List<Span> columns) {
    return rows.subList(from, to).stream()
        .filter(row -> row.isSplit() && row.first().left() < columns.get(1).left() - SAME_EDGE)
        .allMatch(row -> row.first().text().allStrong());
  }

  private static boolean isFirstOnly(TextRow row, List<Span> columns) {
    return !row.isSplit() && row.first().right() < columns.get(1).left();
  }

  private boolean isTable(int from, int to) {
    long split = rows.subList(from, to).stream().filter(TextRow::isSplit).count();
    return split >= 2 || (split == 1 && to - from >= 3);
  }

  private TableRegion region(int from, int to, List<Span> columns) {
    List<TextRow> inside = rows.subList(from, to);
    List<TableRow> grouped = tableRows.group(inside, columns);
    List<Span> spans = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      boolean last = column + 1 == columns.size();
      float limit = last ? Float.MAX_VALUE : columns.get(column + 1).left();
      spans.add(span(grouped, column, columns.get(column), limit));
    }
    return new TableRegion(from, to, false, spans, grouped);
  }

  /** What stands alone in its column wraps there; a table within a cell may reach further. */
  private static Span span(List<TableRow> rows, int column, Span reach, float limit) {
    double right =
        rows.stream()
            .flatMap(row -> row.cell(column).stream())
            .filter(row -> !row.isSplit())
            .mapToDouble(row -> row.last().right())
            .filter(reached -> reached < limit)
            .max()
            .orElse(reach.right());
    return new Span(reach.left(), (float) right);
  }
}
