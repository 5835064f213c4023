package se.jamkoll.reading.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.pdf.layout.PageLayout.Part;
import se.jamkoll.reading.internal.pdf.line.RowFinder;
import se.jamkoll.reading.internal.pdf.line.TextLine;
import se.jamkoll.reading.internal.pdf.line.TextRow;
import se.jamkoll.reading.internal.pdf.page.PageContent;
import se.jamkoll.reading.internal.pdf.page.Span;
import se.jamkoll.reading.internal.pdf.passage.BodyStyle;
import se.jamkoll.reading.internal.pdf.passage.Column;
import se.jamkoll.reading.internal.pdf.passage.Contents;
import se.jamkoll.reading.internal.pdf.passage.Passage;
import se.jamkoll.reading.internal.pdf.passage.PassageFinder;

/** Reads pages by how they look, where no tags tell what is what. */
public final class DocumentLayout {

  private final BodyStyle body;
  private final PassageFinder finder;
  private final List<Passage> passages = new ArrayList<>();
  private final List<List<Part>> pages = new ArrayList<>();
  private float left;
  private float right;
  private @Nullable TableRegion openTable;
  private @Nullable Passage openPassage;
  private int tables;
  private int tableNumber;
  private int tableRow;

  private DocumentLayout(List<List<TextRow>> rows) {
    body = BodyStyle.of(rows);
    finder = new PassageFinder(body);
    TableRegion before = null;
    for (List<TextRow> page : RunningText.without(rows, body.size())) {
      List<Part> parts = PageLayout.parts(page, body, before);
      Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      before = last instanceof Part.Table table ? table.region() : null;
      pages.add(parts);
    }
    measure();
  }

  /** Returns the paragraphs of pages in reading order. */
  public static List<Passage> passages(List<PageContent> pages) {
    List<List<TextRow>> rows = new ArrayList<>(pages.size());
    for (PageContent page : pages) {
      rows.add(RowFinder.rows(page, page.text()));
    }
    DocumentLayout layout = new DocumentLayout(rows);
    layout.pages.forEach(layout::page);
    return layout.passages;
  }

  private void measure() {
    left = Float.MAX_VALUE;
    for (List<Part> parts : pages) {
      for (Part part : parts) {
        if (part instanceof Part.Text text) {
          for (TextRow row : text.rows()) {
            left = Math.min(left, row.first().left());
            right = Math.max(right, row.last().right());
          }
        }
      }
    }
  }

  private void page(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      boolean first = i == 0;
      boolean last = i + 1 == parts.size();
      if (parts.get(i) instanceof Part.Table table) {
        table(table.region(), first, last);
      } else if (parts.get(i) instanceof Part.Text text) {
        text(text.rows(), first, last);
      }
    }
  }

  private void text(List<TextRow> rows, boolean first, boolean last) {
    List<TextLine> lines = new ArrayList<>();
    boolean contents = false;
    List<Passage> found = new ArrayList<>();
    for (TextRow row : rows) {
      boolean entry = contents && Contents.isEntry(row);
      contents = entry || Contents.isHeading(row.characters());
      if (entry) {
        addLines(lines, found);
        found.add(new Passage(Block.Kind.CONTENTS, row.first(), 0));
      } else {
        lines.add(row.joined());
      }
    }
    addLines(lines, found);
    append(found, first);
    openTable = null;
    openPassage = last && !passages.isEmpty() ? passages.get(passages.size() - 1) : null;
  }

  private void addLines(List<TextLine> lines, List<Passage> found) {
    if (!lines.isEmpty()) {
      found.addAll(finder.passages(new Column(lines, left, right)));
      lines.clear();
    }
  }

  private void append(List<Passage> found, boolean first) {
    int from = 0;
    Passage open = openPassage;
    if (first && open != null && !found.isEmpty()) {
      if (finder.continuesOver(open, found.get(0), right)) {
        open.addAll(found.get(0));
        from = 1;
      }
    }
    passages.addAll(found.subList(from, found.size()));
  }

  private void table(TableRegion table, boolean first, boolean last) {
    TableRegion before = openTable;
    boolean continued = first && before != null && table.continues(before);
    if (!continued) {
      tables++;
      tableNumber = tables;
      tableRow = 0;
    }
    boolean opening = continued;
    for (TableRow row : table.rows()) {
      boolean sameRow = opening && row.cell(0).isEmpty();
      opening = false;
      tableRow += sameRow ? 0 : 1;
      for (int column = 0; column < row.columns(); column++) {
        Cell cell = new Cell(tableNumber, Math.max(1, tableRow), column + 1);
        if (!row.cell(column).isEmpty()) {
          float edge = table.edge(column);
          row.cell(column).forEach(text -> text.last().noteFullAt(edge));
          cell(cell, row.cell(column), table, sameRow);
        }
      }
    }
    openTable = last ? table : null;
    openPassage = null;
  }

  private void cell(Cell cell, List<TextRow> rows, TableRegion table, boolean sameRow) {
    Span column = table.columns().get(cell.column() - 1);
    List<Part> parts = PageLayout.partsOfCell(rows, column, table.ruled(), body);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Table nested) {
        nested(nested.region());
      } else if (parts.get(i) instanceof Part.Text text) {
        cellText(cell, text.rows(), column, sameRow && i == 0);
      }
    }
  }

  /** A table within a cell is a table of its own; what is within its cells is text. */
  private void nested(TableRegion table) {
    tables++;
    for (int row = 0; row < table.rows().size(); row++) {
      TableRow cells = table.rows().get(row);
      for (int column = 0; column < cells.columns(); column++) {
        if (!cells.cell(column).isEmpty()) {
          Cell cell = new Cell(tables, row + 1, column + 1);
          cellText(cell, cells.cell(column), table.columns().get(column), false);
        }
      }
    }
  }

  private void cellText(Cell cell, List<TextRow> rows, Span column, boolean sameRow) {
    List<TextLine> lines = rows.stream().map(TextRow::joined).toList();
    float cellLeft = (float) lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    List<Passage> found = finder.passages(new Column(lines, cellLeft, column.right()));
    found.forEach(passage -> passage.placeIn(cell));
    Passage open = passages.isEmpty() ? null : passages.get(passages.size() - 1);
    boolean joins =
        sameRow
            && open != null
            && cell.equals(open.cell())
            && finder.continuesOver(open, found.get(0), column.right());
    if (joins && open != null) {
      open.addAll(found.get(0));
      found = found.subList(1, found.size());
    }
    passages.addAll(found);
  }
}
