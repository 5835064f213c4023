package se.jamkoll.reading.internal.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.jamkoll.reading.internal.pdf.line.TextRow;
import se.jamkoll.reading.internal.pdf.page.Rule;
import se.jamkoll.reading.internal.pdf.page.Span;

/** Finds tables by the lines that are ruled around their cells. */
final class GridFinder {

  private static final float TOUCH = 3;
  private static final float MOST = 0.85f;
  private static final float SOME = 0.5f;
  private static final float MAX_PADDING = 15;
  private static final int MAX_RULES = 4_000;

  private GridFinder() {}

  /** Returns the ruled tables that have at least two columns among rows of text, from the top. */
  static List<TableRegion> tables(List<Rule> rules, List<TextRow> rows) {
    List<TableRegion> tables = new ArrayList<>();
    if (rules.size() > MAX_RULES || rows.isEmpty()) {
      return tables;
    }
    for (List<Rule> group : groups(rules)) {
      float[] xs = edges(group, false, MOST);
      xs = xs.length >= 3 ? xs : edges(group, false, SOME);
      float[] ys = edges(group, true, MOST);
      if (xs.length >= 3 && ys.length >= 2) {
        addTable(rows, xs, ys, tables);
      }
    }
    tables.sort(Comparator.comparingInt(TableRegion::from));
    return withoutOverlap(tables);
  }

  /** The lines that reach over most of a table part its cells; shorter ones part those within. */
  private static float[] edges(List<Rule> group, boolean horizontal, float share) {
    List<Rule> rules =
        group.stream()
            .filter(rule -> rule.horizontal() == horizontal)
            .sorted(Comparator.comparingDouble(Rule::position))
            .toList();
    float from = (float) rules.stream().mapToDouble(Rule::from).min().orElse(0);
    float to = (float) rules.stream().mapToDouble(Rule::to).max().orElse(0);
    List<Float> edges = new ArrayList<>();
    int i = 0;
    while (i < rules.size()) {
      float position = rules.get(i).position();
      float covered = 0;
      int next = i;
      while (next < rules.size() && rules.get(next).position() - position <= TOUCH) {
        covered += rules.get(next).to() - rules.get(next).from();
        next++;
      }
      if (covered >= share * (to - from)) {
        edges.add(position);
      }
      i = next;
    }
    return toArray(edges);
  }

  private static float[] toArray(List<Float> list) {
    float[] array = new float[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }

  private static List<TableRegion> withoutOverlap(List<TableRegion> tables) {
    List<TableRegion> apart = new ArrayList<>();
    int end = 0;
    for (TableRegion table : tables) {
      if (table.from() >= end) {
        apart.add(table);
        end = table.to();
      }
    }
    return apart;
  }

  private static List<List<Rule>> groups(List<Rule> rules) {
    List<List<Rule>> groups = new ArrayList<>();
    for (Rule rule : rules) {
      List<Rule> joined = new ArrayList<>();
      joined.add(rule);
      groups.removeIf(
          group -> {
            boolean touches = group.stream().anyMatch(other -> touches(rule, other));
            if (touches) {
              joined.addAll(group);
            }
            return touches;
          });
      groups.add(joined);
    }
    return groups;
  }

  private static boolean touches(Rule one, Rule other) {
    return one.left() <= other.right() + TOUCH
        && other.left() <= one.right() + TOUCH
        && one.bottom() <= other.top() + TOUCH
        && other.bottom() <= one.top() + TOUCH;
  }

  private static void addTable(
      List<TextRow> rows, float[] xs, float[] ys, List<TableRegion> tables) {
    float bottom = ys[0];
    float top = ys[ys.length - 1];
    int from = 0;
    while (from < rows.size() && rows.get(from).baseline() > top) {
      from++;
    }
    int to = from;
    while (to < rows.size() && rows.get(to).baseline() > bottom) {
      to++;
    }
    long inside =
        rows.subList(from, to).stream()
            .filter(row -> row.first().left() > xs[0] - TOUCH)
            .filter(row -> row.last().right() < xs[xs.length - 1] + 4 * TOUCH)
            .count();
    if (inside > SOME * (to - from)) {
      tables.add(table(rows, from, to, xs, ys));
    }
  }

  private static TableRegion table(List<TextRow> rows, int from, int to, float[] xs, float[] ys) {
    int columns = xs.length - 1;
    List<TableRow> cells = new ArrayList<>();
    for (int row = 0; row < ys.length - 1; row++) {
      cells.add(new TableRow(columns));
    }
    for (TextRow row : rows.subList(from, to)) {
      int down = ys.length - 2 - band(ys, row.baseline());
      cells.get(down).add(row, line -> band(xs, line.left() + line.size() / 2));
    }
    cells.removeIf(TableRow::isEmpty);
    List<Span> spans = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      spans.add(new Span(xs[column], right(cells, column, xs[column], xs[column + 1])));
    }
    return new TableRegion(from, to, true, spans, cells);
  }

  /** The padding on the right of a cell is about that on its left. */
  private static float right(List<TableRow> cells, int column, float left, float right) {
    double padding =
        cells.stream()
            .flatMap(row -> row.cell(column).stream())
            .mapToDouble(line -> line.first().left() - left)
            .min()
            .orElse(0);
    return (float) (right - Math.max(0, Math.min(padding, MAX_PADDING)));
  }

  private static int band(float[] edges, float position) {
    int band = 0;
    while (band < edges.length - 2 && position >= edges[band + 1]) {
      band++;
    }
    return band;
  }
}
