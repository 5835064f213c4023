package se.jamkoll.reading.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.pdf.line.TextRow;
import se.jamkoll.reading.internal.pdf.page.Rule;
import se.jamkoll.reading.internal.pdf.page.Span;
import se.jamkoll.reading.internal.pdf.passage.BodyStyle;
import se.jamkoll.reading.internal.pdf.passage.Contents;

/** Tells the tables of a page from the lines between them. */
final class PageLayout {

  /** How far within the edge of a ruled cell the cell's own rule may stand, in points. */
  private static final float BORDER = 2;

  /** How far a table within a cell may reach out to the left and to the right of text there. */
  private static final float HANGING = 8;

  private static final float OVERHANG = 30;

  private final List<TextRow> rows;
  private final List<TableRegion> grids;
  private final ColumnFinder columns;

  private PageLayout(List<TextRow> rows, List<Rule> rules, BodyStyle body) {
    this.rows = rows;
    this.grids =
        GridFinder.tables(rules, rows).stream().filter(grid -> !grid.isBesideText(rows)).toList();
    this.columns = new ColumnFinder(rows, body);
  }

  /** A table, or lines that stand between tables. */
  sealed interface Part {

    /**
     * A table.
     *
     * @param region where its cells are
     */
    record Table(TableRegion region) implements Part {}

    /**
     * Lines.
     *
     * @param rows the rows of text that they stand on
     */
    record Text(List<TextRow> rows) implements Part {}
  }

  /** Returns the parts of a page from the top. */
  static List<Part> parts(List<TextRow> rows, BodyStyle body, @Nullable TableRegion before) {
    List<Rule> rules = rows.isEmpty() ? List.of() : rows.get(0).first().page().rules();
    return new PageLayout(rows, rules, body).parts(before);
  }

  /** Returns the parts of a cell of a table from the top. */
  static List<Part> partsOfCell(List<TextRow> rows, Span column, boolean ruled, BodyStyle body) {
    float size = rows.get(0).first().size();
    float top = rows.get(0).baseline() + 3 * size;
    float bottom = rows.get(rows.size() - 1).baseline() - 2 * size;
    float left = column.left() + (ruled ? BORDER : -HANGING);
    List<Rule> inside =
        rows.get(0).first().page().rules().stream()
            .filter(rule -> rule.isInside(left, bottom, column.right() + OVERHANG, top))
            .toList();
    return new PageLayout(rows, inside, body).parts(null);
  }

  private List<Part> parts(@Nullable TableRegion before) {
    List<Part> parts = new ArrayList<>();
    List<TextRow> text = new ArrayList<>();
    boolean contents = false;
    int row = 0;
    while (row < rows.size()) {
      TextRow current = rows.get(row);
      contents =
          Contents.isHeading(current.characters()) || (contents && Contents.isEntry(current));
      TableRegion table =
          contents || Contents.isEntry(current.characters()) ? null : tableAt(row, before);
      if (table == null) {
        text.add(current);
        row++;
      } else {
        addText(text, parts);
        parts.add(new Part.Table(table));
        row = table.to();
      }
    }
    addText(text, parts);
    return parts;
  }

  private static void addText(List<TextRow> text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Part.Text(List.copyOf(text)));
      text.clear();
    }
  }

  private @Nullable TableRegion tableAt(int row, @Nullable TableRegion before) {
    int limit = rows.size();
    for (TableRegion grid : grids) {
      if (grid.from() == row) {
        return grid;
      }
      if (grid.from() > row) {
        limit = grid.from();
        break;
      }
    }
    return columns.tableAt(row, limit, before);
  }
}
