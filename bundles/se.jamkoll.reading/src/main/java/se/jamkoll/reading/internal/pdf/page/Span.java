package se.jamkoll.reading.internal.pdf.page;

/**
 * How far something reaches across a page, in points.
 *
 * @param left where it starts
 * @param right where it ends
 */
public record Span(float left, float right) {

  /** The space between text and the edge of its cell that text processors leave, in points. */
  private static final float USUAL_PADDING = 5.4f;

  /** Returns where the text of the column to the left of this one must wrap. */
  public float edgeBefore() {
    return left - 2 * USUAL_PADDING;
  }

  /** Returns the span that reaches over both. */
  public Span with(Span other) {
    return new Span(Math.min(left, other.left), Math.max(right, other.right));
  }
}
