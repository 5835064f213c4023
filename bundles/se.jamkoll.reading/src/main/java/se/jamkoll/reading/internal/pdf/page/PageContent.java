package se.jamkoll.reading.internal.pdf.page;

import java.util.List;
import se.jamkoll.api.document.Location.Quad;

/**
 * What is drawn on a page. The lines of text run to the right; when most text of the page runs
 * another way, everything is turned so that it does.
 *
 * @param number the page's number, from 1
 * @param width its width, turned
 * @param height its height, turned
 * @param turns how many quarter turns anticlockwise the text had
 * @param runs its text, in the order in which it is drawn
 * @param rules the lines drawn on it
 * @param visible the number of characters that are painted
 * @param invisible the number of characters that are not
 * @param pictured whether an image covers most of it
 */
public record PageContent(
    int number,
    float width,
    float height,
    int turns,
    List<GlyphRun> runs,
    List<Rule> rules,
    int visible,
    int invisible,
    boolean pictured) {

  /** Tells whether text is hidden: not painted, and not a machine's reading of an image either. */
  public boolean hides() {
    return invisible > 0 && visible > 0 && !pictured;
  }

  /** Returns this page without its hidden text. */
  public PageContent withoutHidden() {
    if (!hides()) {
      return this;
    }
    List<GlyphRun> shown = runs.stream().filter(run -> !run.style().invisible()).toList();
    return new PageContent(
        number, width, height, turns, shown, rules, visible, invisible, pictured);
  }

  /** Returns the runs that are not marked as decoration; all of them when every run is. */
  public List<GlyphRun> text() {
    List<GlyphRun> text = runs.stream().filter(run -> !run.style().artifact()).toList();
    return text.isEmpty() ? runs : text;
  }

  /** Returns a box on this page as it stands on the page as shown. */
  public Quad quad(float left, float bottom, float right, float top) {
    return switch (turns) {
      case 1 -> new Quad(height - top, left, height - bottom, right);
      case 2 -> new Quad(width - right, height - top, width - left, height - bottom);
      case 3 -> new Quad(bottom, width - right, top, width - left);
      default -> new Quad(left, bottom, right, top);
    };
  }
}
