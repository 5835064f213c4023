package se.jamkoll.reading.internal.pdf.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.pdf.file.PdfPage;
import se.jamkoll.reading.internal.pdf.page.GlyphRun;
import se.jamkoll.reading.internal.pdf.page.GlyphStyle;
import se.jamkoll.reading.internal.pdf.page.PageContent;
import se.jamkoll.reading.internal.pdf.page.Rule;

/** Gathers what is drawn on a page. */
final class PageCollector {

  private static final float PICTURE_SHARE = 0.5f;
  private static final float SAME_PLACE = 0.12f;
  private static final int MAX_RULES = 20_000;

  private final PdfPage page;
  private final float width;
  private final float height;
  private final List<List<GlyphRun>> runsByTurns =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  private final int[] glyphsByTurns = new int[4];
  private final List<Rule> rules = new ArrayList<>();
  private @Nullable GlyphRun current;
  private int currentTurns;
  private boolean spacePending;
  private int visible;
  private int invisible;
  private float picture;

  PageCollector(PdfPage page) {
    this.page = page;
    width = page.width();
    height = page.height();
  }

  /**
   * Takes a glyph.
   *
   * @param style how it is drawn
   * @param text its characters
   * @param x where its pen starts
   * @param y its baseline
   * @param dx how far the pen moves to the right
   * @param dy how far the pen moves upwards
   * @param size its size
   */
  void glyph(GlyphStyle style, String text, float x, float y, float dx, float dy, float size) {
    int turns = turns(dx, dy);
    if (turns < 0 || text.isEmpty() || !isOnPage(x, y)) {
      return;
    }
    if (text.isBlank()) {
      space();
      return;
    }
    count(style, text);
    glyphsByTurns[turns]++;
    float along = along(turns, x, y);
    float across = across(turns, x, y);
    float advance = Math.abs(dx) + Math.abs(dy);
    GlyphRun run = current;
    if (run != null && turns == currentTurns) {
      if (run.add(style, text, along, along + advance, across, size)) {
        return;
      }
      spacePending |= run.spaceAfter();
    }
    current = new GlyphRun(style, text, along, along + advance, across, size, spacePending);
    currentTurns = turns;
    spacePending = false;
    runsByTurns.get(turns).add(current);
  }

  private void space() {
    if (current == null) {
      spacePending = true;
    } else {
      current.noteSpaceAfter();
    }
  }

  private boolean isOnPage(float x, float y) {
    return x > -width && x < 2 * width && y > -height * SAME_PLACE && y < height * (1 + SAME_PLACE);
  }

  private void count(GlyphStyle style, String text) {
    if (style.invisible()) {
      invisible += text.length();
    } else {
      visible += text.length();
    }
  }

  private static int turns(float dx, float dy) {
    if (Math.abs(dy) <= Math.abs(dx) * SAME_PLACE) {
      return dx >= 0 ? 0 : 2;
    }
    if (Math.abs(dx) <= Math.abs(dy) * SAME_PLACE) {
      return dy >= 0 ? 1 : 3;
    }
    return -1;
  }

  private float along(int turns, float x, float y) {
    return switch (turns) {
      case 1 -> y;
      case 2 -> width - x;
      case 3 -> height - y;
      default -> x;
    };
  }

  private float across(int turns, float x, float y) {
    return switch (turns) {
      case 1 -> width - x;
      case 2 -> height - y;
      case 3 -> x;
      default -> y;
    };
  }

  /** Takes a box that is painted: a line if it is thin, else its edges. */
  void box(float x1, float y1, float x2, float y2, boolean filled) {
    float left = Math.min(x1, x2);
    float right = Math.max(x1, x2);
    float bottom = Math.min(y1, y2);
    float top = Math.max(y1, y2);
    if (Rule.isLine(right - left, top - bottom)) {
      line(left, bottom, right, top);
    } else if (!filled) {
      line(left, bottom, right, bottom);
      line(left, top, right, top);
      line(left, bottom, left, top);
      line(right, bottom, right, top);
    }
  }

  /** Takes a line that is painted. */
  void line(float x1, float y1, float x2, float y2) {
    if (rules.size() < MAX_RULES && Rule.isLine(Math.abs(x2 - x1), Math.abs(y2 - y1))) {
      rules.add(new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)));
    }
  }

  /** Takes an image that covers an area, in square points. */
  void image(float area) {
    picture = Math.max(picture, area);
  }

  /** Returns what was drawn. */
  PageContent content() {
    int turns = 0;
    for (int i = 1; i < glyphsByTurns.length; i++) {
      if (glyphsByTurns[i] > glyphsByTurns[turns]) {
        turns = i;
      }
    }
    boolean upright = turns % 2 == 0;
    return new PageContent(
        page.number(),
        upright ? width : height,
        upright ? height : width,
        turns,
        runsByTurns.get(turns),
        turned(turns),
        visible,
        invisible,
        picture >= PICTURE_SHARE * width * height);
  }

  private List<Rule> turned(int turns) {
    if (turns == 0) {
      return rules;
    }
    List<Rule> turned = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      float x1 = along(turns, rule.left(), rule.bottom());
      float x2 = along(turns, rule.right(), rule.top());
      float y1 = across(turns, rule.left(), rule.bottom());
      float y2 = across(turns, rule.right(), rule.top());
      turned.add(new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)));
    }
    return turned;
  }
}
