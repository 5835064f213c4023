package se.jamkoll.reading.internal.pdf.passage;

import java.util.List;
import se.jamkoll.reading.internal.pdf.line.TextLine;

/**
 * Lines that stand under each other on a page, with the edges that text wraps at.
 *
 * @param lines the lines from the top
 * @param left the left edge
 * @param right the right edge
 */
public record Column(List<TextLine> lines, float left, float right) {

  /** Copies the lines. */
  public Column {
    lines = List.copyOf(lines);
  }
}
