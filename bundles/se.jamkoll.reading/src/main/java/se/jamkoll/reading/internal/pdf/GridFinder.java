package se.jamkoll.reading.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds tables by the lines that are ruled around their cells. */
final class GridFinder {

  private static final float TOUCH = 3;
  private static final int MAX_RULES = 4_000;

  private GridFinder() {}

  /** Returns the ruled tables of a page that have at least two columns, from the top. */
  static List<TableRegion> tables(PageContent page, List<TextRow> rows) {
    List<TableRegion> tables = new ArrayList<>();
    if (page.rules().size() > MAX_RULES || rows.isEmpty()) {
      return tables;
    }
    for (List<Rule> group : groups(page.rules())) {
      float[] xs =
          distinct(group.stream().filter(rule -> !rule.horizontal()).map(Rule::left).toList());
      float[] ys = distinct(group.stream().filter(Rule::horizontal).map(Rule::bottom).toList());
      if (xs.length >= 3 && ys.length >= 2) {
        addTable(rows, xs, ys, tables);
      }
    }
    tables.sort(java.util.Comparator.comparingInt(TableRegion::from));
    return withoutOverlap(tables);
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

  private static float[] distinct(List<Float> positions) {
    List<Float> sorted = positions.stream().sorted().toList();
    List<Float> distinct = new ArrayList<>();
    for (float position : sorted) {
      if (distinct.isEmpty() || position - distinct.get(distinct.size() - 1) > TOUCH) {
        distinct.add(position);
      }
    }
    float[] result = new float[distinct.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = distinct.get(i);
    }
    return result;
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
    boolean inside =
        from < to
            && rows.subList(from, to).stream()
                .allMatch(
                    row ->
                        row.first().left() > xs[0] - TOUCH
                            && row.last().right() < xs[xs.length - 1] + 4 * TOUCH);
    if (inside) {
      tables.add(table(rows, from, to, xs, ys));
    }
  }

  private static TableRegion table(List<TextRow> rows, int from, int to, float[] xs, float[] ys) {
    int columns = xs.length - 1;
    List<List<List<TextLine>>> cells = new ArrayList<>();
    for (int row = 0; row < ys.length - 1; row++) {
      cells.add(empty(columns));
    }
    for (TextRow row : rows.subList(from, to)) {
      for (TextLine line : row.segments()) {
        int down = ys.length - 2 - band(ys, row.baseline());
        int across =
            band(xs, (line.left() + Math.min(line.right(), line.left() + line.size())) / 2);
        cells.get(down).get(across).add(line);
      }
    }
    cells.removeIf(row -> row.stream().allMatch(List::isEmpty));
    List<Span> spans = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      spans.add(new Span(xs[column], right(cells, column, xs[column], xs[column + 1])));
    }
    return new TableRegion(from, to, spans, cells);
  }

  /** The padding on the right of a cell is about that on its left. */
  private static float right(
      List<List<List<TextLine>>> cells, int column, float left, float right) {
    double padding =
        cells.stream()
            .flatMap(row -> row.get(column).stream())
            .mapToDouble(line -> line.left() - left)
            .min()
            .orElse(0);
    return (float) (right - Math.max(0, Math.min(padding, 15)));
  }

  static List<List<TextLine>> empty(int columns) {
    List<List<TextLine>> row = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      row.add(new ArrayList<>());
    }
    return row;
  }

  private static int band(float[] edges, float position) {
    int band = 0;
    while (band < edges.length - 2 && position >= edges[band + 1]) {
      band++;
    }
    return band;
  }
}
