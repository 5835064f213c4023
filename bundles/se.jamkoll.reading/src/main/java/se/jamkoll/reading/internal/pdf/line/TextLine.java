package se.jamkoll.reading.internal.pdf.line;

import java.util.List;
import se.jamkoll.api.document.Location.Quad;
import se.jamkoll.api.document.Segment;
import se.jamkoll.reading.internal.pdf.page.GlyphRun;
import se.jamkoll.reading.internal.pdf.page.PageContent;
import se.jamkoll.reading.internal.text.Stretch;
import se.jamkoll.reading.internal.text.StyledText;

/** Text that stands on one baseline without a wide gap, or one part of a line with such gaps. */
public final class TextLine {

  private static final float ASCENT = 0.8f;
  private static final float DESCENT = 0.22f;
  private static final float ONE_CHARACTER = 0.65f;

  private final PageContent page;
  private final List<GlyphRun> runs;
  private final float left;
  private final float right;
  private final float baseline;
  private final float size;
  private final StyledText text;
  private boolean full;

  /** Creates a line of at least one run, from left to right. */
  TextLine(PageContent page, List<GlyphRun> runs) {
    this.page = page;
    this.runs = List.copyOf(runs);
    GlyphRun main = main(runs);
    left = runs.get(0).left();
    right = (float) runs.stream().mapToDouble(GlyphRun::right).max().orElse(left);
    baseline = main.baseline();
    size = main.size();
    text = join(runs);
  }

  private static GlyphRun main(List<GlyphRun> runs) {
    GlyphRun main = runs.get(0);
    for (GlyphRun run : runs) {
      if (run.text().length() > main.text().length()) {
        main = run;
      }
    }
    return main;
  }

  private static StyledText join(List<GlyphRun> runs) {
    StyledText.Builder text = new StyledText.Builder();
    GlyphRun before = null;
    for (GlyphRun run : runs) {
      if (before != null && isSpaced(before, run)) {
        text.append(" ", before.look());
      }
      text.append(run.text(), run.look());
      before = run;
    }
    return text.build();
  }

  private static boolean isSpaced(GlyphRun before, GlyphRun run) {
    float gap = run.left() - before.right();
    return before.spaceAfter()
        || run.spaceBefore()
        || gap > GlyphRun.SPACE * Math.max(before.size(), run.size());
  }

  public PageContent page() {
    return page;
  }

  List<GlyphRun> runs() {
    return runs;
  }

  public float left() {
    return left;
  }

  public float right() {
    return right;
  }

  public float baseline() {
    return baseline;
  }

  public float size() {
    return size;
  }

  public StyledText text() {
    return text;
  }

  /** Returns the characters of the line. */
  public String characters() {
    return text.text();
  }

  /** Returns how wide the first word is. */
  public float firstWordWidth() {
    float end = left;
    for (GlyphRun run : runs) {
      boolean apart = run != runs.get(0) && run.left() > end + GlyphRun.SPACE * size;
      int space = run.text().indexOf(' ');
      if (apart || space == 0) {
        break;
      }
      end = space < 0 ? run.right() : run.end(space);
      if (space > 0) {
        break;
      }
    }
    return end - left;
  }

  /** Returns where the text after the first so many characters starts. */
  public float leftAfter(int characters) {
    int passed = 0;
    for (GlyphRun run : runs) {
      if (passed >= characters) {
        return run.left();
      }
      passed += run.text().length() + 1;
    }
    return right;
  }

  /** Returns which run starts at an edge, or -1 when none does. */
  int runAt(float edge) {
    for (int i = 0; i < runs.size(); i++) {
      if (Math.abs(runs.get(i).left() - edge) < 1) {
        return i;
      }
    }
    return -1;
  }

  /** Notes where the line must wrap: it may fill its column to the last character. */
  public void noteFullAt(float edge) {
    full = Math.abs(right - edge) < ONE_CHARACTER * size;
  }

  /** Tells whether the line fills its column to the last character. */
  public boolean isFull() {
    return full;
  }

  /** Adds the segments that a stretch of canonical text has among the characters of this line. */
  public void addSegments(Stretch stretch, List<Segment> target) {
    int runStart = 0;
    GlyphRun before = null;
    for (GlyphRun run : runs) {
      runStart += before != null && isSpaced(before, run) ? 1 : 0;
      int runEnd = runStart + run.length();
      int from = Math.max(stretch.from(), runStart);
      int to = Math.min(stretch.to(), runEnd);
      if (from < to) {
        int shift = stretch.isEven() ? stretch.start() - stretch.from() : 0;
        Stretch part =
            stretch.isEven()
                ? new Stretch(from + shift, to + shift, from - runStart, to - runStart)
                : new Stretch(stretch.start(), stretch.end(), from - runStart, to - runStart);
        target.add(segment(run, part));
      }
      runStart = runEnd;
      before = run;
    }
  }

  private Segment segment(GlyphRun run, Stretch part) {
    String advances = run.advances(part.from(), part.to());
    return new Segment.Glyphs(
        part.start(),
        part.end(),
        page.number(),
        page.quad(
            run.start(part.from()),
            run.baseline() - DESCENT * run.size(),
            run.end(part.to()),
            run.baseline() + ASCENT * run.size()),
        page.turns(),
        part.isEven() ? advances : gathered(advances, part.end() - part.start()));
  }

  /** The first character of what was composed has all the width. */
  private static String gathered(String advances, int characters) {
    char[] gathered = new char[characters];
    gathered[0] = (char) Math.min(advances.chars().sum(), Character.MIN_SURROGATE - 1);
    return new String(gathered);
  }

  /** Returns the box of the line on its page as shown. */
  public Quad quad() {
    return page.quad(left, baseline - DESCENT * size, right, baseline + ASCENT * size);
  }
}
