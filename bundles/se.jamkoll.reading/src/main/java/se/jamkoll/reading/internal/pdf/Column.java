package se.jamkoll.reading.internal.pdf;

import java.util.List;

/**
 * Lines that stand under each other on a page, with the edges that text wraps at.
 *
 * @param lines the lines from the top
 * @param left the left edge
 * @param right the right edge
 */
record Column(List<TextLine> lines, float left, float right) {

  /** Copies the lines. */
  Column {
    lines = List.copyOf(lines);
  }
}
