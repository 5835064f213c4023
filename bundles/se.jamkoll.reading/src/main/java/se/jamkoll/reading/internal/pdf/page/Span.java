package se.jamkoll.reading.internal.pdf.page;

/**
 * How far something reaches across a page, in points.
 *
 * @param left where it starts
 * @param right where it ends
 */
public record Span(float left, float right) {

  /** Returns the span that reaches over both. */
  public Span with(Span other) {
    return new Span(Math.min(left, other.left), Math.max(right, other.right));
  }
}
