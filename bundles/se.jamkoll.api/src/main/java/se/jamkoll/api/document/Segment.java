package se.jamkoll.api.document;

import java.util.List;
import se.jamkoll.api.document.Location.InPart;
import se.jamkoll.api.document.Location.OnPage;
import se.jamkoll.api.document.Location.Quad;

/**
 * A stretch of the canonical text that stands together in the file. What of the file is not in the
 * canonical text, such as a soft hyphen or a deletion, lies between two segments.
 */
public sealed interface Segment {

  /** Returns where it starts in the canonical text, in UTF-16 code units. */
  int start();

  /** Returns where it ends in the canonical text, exclusive. */
  int end();

  /**
   * Returns the smallest place in the file that holds a part of this segment.
   *
   * @param from where the part starts in the canonical text, not before this segment
   * @param to where it ends, exclusive, not after this segment
   */
  Location part(int from, int to);

  /**
   * Characters of a paragraph element. They are as many as in the canonical text and can be told
   * one by one, or they cannot and stand for it as a whole: a letter that was composed.
   *
   * @param start where it starts in the canonical text
   * @param end where it ends in the canonical text, exclusive
   * @param place the characters
   */
  record Characters(int start, int end, InPart place) implements Segment {

    /** Checks the span. */
    public Characters {
      check(start, end);
    }

    @Override
    public Location part(int from, int to) {
      if (place.length() != end - start) {
        return place;
      }
      return new InPart(place.part(), place.paragraph(), place.offset() + from - start, to - from);
    }
  }

  /**
   * Glyphs on one line of a page.
   *
   * @param start where it starts in the canonical text
   * @param end where it ends in the canonical text, exclusive
   * @param page the page number, from 1
   * @param box the box of all of them
   * @param turns how many quarter turns anticlockwise the line is turned from one that runs to the
   *     right, 0–3
   * @param advances how far each character reaches beyond the one before it: one code unit for
   *     each, in twentieths of a point
   */
  record Glyphs(int start, int end, int page, Quad box, int turns, String advances)
      implements Segment {

    /** How many units of {@link #advances} make a point. */
    public static final int UNITS_A_POINT = 20;

    /** Checks the span. */
    public Glyphs {
      check(start, end);
      if (advances.length() != end - start || turns < 0 || turns > 3) {
        throw new IllegalArgumentException("Every character needs its advance, one way or another");
      }
    }

    @Override
    public Location part(int from, int to) {
      float before = reach(from - start);
      float after = reach(to - start);
      Quad part =
          switch (turns) {
            case 1 ->
                new Quad(box.left(), box.bottom() + before, box.right(), box.bottom() + after);
            case 2 -> new Quad(box.right() - after, box.bottom(), box.right() - before, box.top());
            case 3 -> new Quad(box.left(), box.top() - after, box.right(), box.top() - before);
            default -> new Quad(box.left() + before, box.bottom(), box.left() + after, box.top());
          };
      return new OnPage(page, List.of(part));
    }

    private float reach(int characters) {
      int units = 0;
      for (int i = 0; i < characters; i++) {
        units += advances.charAt(i);
      }
      return (float) units / UNITS_A_POINT;
    }
  }

  private static void check(int start, int end) {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "A segment needs a span that ends after it starts, but was " + start + "–" + end);
    }
  }
}
