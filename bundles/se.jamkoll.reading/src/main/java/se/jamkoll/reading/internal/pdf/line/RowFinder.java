package se.jamkoll.reading.internal.pdf.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.jamkoll.reading.internal.pdf.page.GlyphRun;
import se.jamkoll.reading.internal.pdf.page.PageContent;
import se.jamkoll.reading.internal.pdf.page.Rule;

/** Finds the rows of a page: runs on one baseline, split at wide gaps and at ruled lines. */
public final class RowFinder {

  private static final float SAME_ROW = 0.25f;
  private static final float RAISED = 0.6f;
  private static final float SMALL = 0.8f;
  private static final float WIDE_GAP = 2.2f;
  private static final float GAP_BETWEEN_LOOKS = 0.9f;
  private static final float MARKER_GAP = 5f;
  private static final float OVERPRINT = 0.3f;

  private final PageContent page;
  private final List<Rule> verticals;

  private RowFinder(PageContent page) {
    this.page = page;
    this.verticals = page.rules().stream().filter(rule -> !rule.horizontal()).toList();
  }

  /** Returns the rows that runs of a page make, from the top. */
  public static List<TextRow> rows(PageContent page, List<GlyphRun> runs) {
    RowFinder finder = new RowFinder(page);
    List<GlyphRun> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble((GlyphRun run) -> -run.baseline()));
    List<TextRow> rows = new ArrayList<>();
    List<GlyphRun> current = new ArrayList<>();
    GlyphRun main = null;
    for (GlyphRun run : sorted) {
      if (main != null && !isOnRow(main, run)) {
        rows.add(finder.row(main.baseline(), current));
        current.clear();
        main = null;
      }
      current.add(run);
      main = main == null || run.size() > main.size() * 1.05f ? run : main;
    }
    if (main != null) {
      rows.add(finder.row(main.baseline(), current));
    }
    return rows;
  }

  private static boolean isOnRow(GlyphRun main, GlyphRun run) {
    float distance = Math.abs(main.baseline() - run.baseline());
    float larger = Math.max(main.size(), run.size());
    float smaller = Math.min(main.size(), run.size());
    boolean aligned = distance <= SAME_ROW * larger;
    boolean script = smaller < SMALL * larger && distance <= RAISED * larger && touch(main, run);
    return aligned || script;
  }

  private static boolean touch(GlyphRun one, GlyphRun other) {
    float reach = Math.max(one.size(), other.size());
    return one.left() - reach < other.right() && other.left() - reach < one.right();
  }

  private TextRow row(float baseline, List<GlyphRun> runs) {
    List<GlyphRun> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(GlyphRun::left));
    List<TextLine> segments = new ArrayList<>();
    List<GlyphRun> segment = new ArrayList<>();
    for (GlyphRun run : sorted) {
      if (!segment.isEmpty() && isOverprint(segment.get(segment.size() - 1), run)) {
        continue;
      }
      if (!segment.isEmpty() && isSplit(segment, run)) {
        segments.add(new TextLine(page, segment));
        segment.clear();
      }
      segment.add(run);
    }
    segments.add(new TextLine(page, segment));
    return new TextRow(baseline, segments);
  }

  /** Some programs draw text twice, a little apart, to make it bold. */
  private static boolean isOverprint(GlyphRun before, GlyphRun run) {
    return Math.abs(before.left() - run.left()) < OVERPRINT * run.size()
        && Math.abs(before.baseline() - run.baseline()) < OVERPRINT * run.size()
        && before.text().equals(run.text());
  }

  private boolean isSplit(List<GlyphRun> segment, GlyphRun run) {
    GlyphRun before = segment.get(segment.size() - 1);
    float size = Math.max(before.size(), run.size());
    float gap = run.left() - before.right();
    if (gap > 0 && isRuledOff(before, run)) {
      return true;
    }
    if (segment.size() == 1 && gap < MARKER_GAP * size && ListMarker.isMarker(before.text())) {
      return false;
    }
    boolean otherLook = before.style().font() != run.style().font();
    return gap > WIDE_GAP * size || (otherLook && gap > GAP_BETWEEN_LOOKS * size);
  }

  private boolean isRuledOff(GlyphRun before, GlyphRun run) {
    for (Rule rule : verticals) {
      if (rule.left() >= before.right() - 1
          && rule.right() <= run.left() + 1
          && rule.bottom() <= run.baseline() + run.size() / 2
          && rule.top() >= run.baseline()) {
        return true;
      }
    }
    return false;
  }
}
