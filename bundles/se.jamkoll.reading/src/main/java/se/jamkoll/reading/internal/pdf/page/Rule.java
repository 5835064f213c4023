package se.jamkoll.reading.internal.pdf.page;

/**
 * A straight horizontal or vertical line drawn on a page, in points.
 *
 * @param left its left end
 * @param bottom its lower end
 * @param right its right end
 * @param top its upper end
 */
public record Rule(float left, float bottom, float right, float top) {

  private static final float MAX_THICKNESS = 2.5f;
  private static final float MIN_LENGTH = 5;

  public boolean horizontal() {
    return right - left >= top - bottom;
  }

  /** Returns where it stands across its direction. */
  public float position() {
    return horizontal() ? bottom : left;
  }

  /** Returns where it starts along its direction. */
  public float from() {
    return horizontal() ? left : bottom;
  }

  /** Returns where it ends along its direction. */
  public float to() {
    return horizontal() ? right : top;
  }

  /** Tells whether it lies within a box, not along its edges. */
  public boolean isInside(float boxLeft, float boxBottom, float boxRight, float boxTop) {
    return left > boxLeft && bottom > boxBottom && right < boxRight && top < boxTop;
  }

  /** Tells whether a box is so thin and long that it is seen as a line. */
  public static boolean isLine(float width, float height) {
    return Math.min(width, height) <= MAX_THICKNESS && Math.max(width, height) >= MIN_LENGTH;
  }
}
