package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;

/**
 * Tells tables that only lay out a letter from tables of data, and takes the text of the former
 * out.
 *
 * <p>In a layout table of two columns the left cell holds the heading of the text in the right one.
 */
final class LayoutTables {

  private final List<Line> lines;
  private final Map<Integer, TableLines> tables = new LinkedHashMap<>();

  private LayoutTables(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) {
      Cell cell = line.block().cell();
      if (cell != null) {
        tables.computeIfAbsent(cell.table(), number -> new TableLines()).add(cell, line);
      }
    }
  }

  /** Returns the lines with the text of layout tables outside tables, the rest renumbered. */
  static List<Line> unfold(List<Line> lines) {
    LayoutTables layout = new LayoutTables(lines);
    return layout.tables.isEmpty() ? lines : layout.unfold();
  }

  private List<Line> unfold() {
    Set<Integer> twoColumned = layoutTables();
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    List<Line> unfolded = new ArrayList<>(lines.size());
    for (Line line : lines) {
      Cell cell = line.block().cell();
      if (cell == null) {
        unfolded.add(line);
        continue;
      }
      TableLines table = tables.getOrDefault(cell.table(), new TableLines());
      if (twoColumned.contains(cell.table())) {
        unfolded.add(inLayout(line, cell, table));
      } else if (table.isFrame()) {
        unfolded.add(withCell(line, null));
      } else {
        int number = numbers.computeIfAbsent(cell.table(), old -> numbers.size() + 1);
        unfolded.add(withCell(line, new Cell(number, cell.row(), table.rankOf(cell.column()))));
      }
    }
    return unfolded;
  }

  /** One letter may be laid out in a table for each heading: what one shows, goes for the next. */
  private Set<Integer> layoutTables() {
    Set<Integer> layout = new LinkedHashSet<>();
    for (Map.Entry<Integer, TableLines> table : tables.entrySet()) {
      if (table.getValue().isLayout()) {
        layout.add(table.getKey());
      }
    }
    if (!layout.isEmpty()) {
      for (Map.Entry<Integer, TableLines> table : tables.entrySet()) {
        if (table.getValue().isKnownPair()) {
          layout.add(table.getKey());
        }
      }
    }
    return layout;
  }

  private static Line inLayout(Line line, Cell cell, TableLines table) {
    Line outside = withCell(line, null);
    boolean heading =
        table.isLeftOfTwo(cell) && line.kind() != Kind.HEADING && !line.text().isEmpty();
    return heading ? headingOf(outside) : outside;
  }

  private static Line headingOf(Line line) {
    Line bare = RunIn.withoutColon(line);
    Line heading = bare == null ? line : bare;
    return heading.asHeading(HeadingLevels.BY_LOOKS);
  }

  private static Line withCell(Line line, @Nullable Cell cell) {
    Block block = line.block();
    return new Line(
        new Block(block.kind(), block.level(), block.text(), block.place(), block.start(), cell),
        line.canonical());
  }
}
