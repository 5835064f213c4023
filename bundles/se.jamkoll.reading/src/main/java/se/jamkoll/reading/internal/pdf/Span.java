package se.jamkoll.reading.internal.pdf;

/**
 * How far something reaches across a page, in points.
 *
 * @param left where it starts
 * @param right where it ends
 */
record Span(float left, float right) {

  /** Returns the span that reaches over both. */
  Span with(Span other) {
    return new Span(Math.min(left, other.left), Math.max(right, other.right));
  }
}
