package se.jamkoll.reading.internal.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import se.jamkoll.reading.internal.pdf.page.GlyphRun;

/**
 * What stands side by side on one baseline of a page.
 *
 * @param baseline the baseline, in points from the lower edge
 * @param segments the parts between wide gaps, from left to right
 */
public record TextRow(float baseline, List<TextLine> segments) {

  /** Copies the segments. */
  public TextRow {
    segments = List.copyOf(segments);
  }

  public TextLine first() {
    return segments.get(0);
  }

  public TextLine last() {
    return segments.get(segments.size() - 1);
  }

  public boolean isSplit() {
    return segments.size() > 1;
  }

  /** Returns the characters of the row. */
  public String characters() {
    return segments.stream().map(TextLine::characters).collect(Collectors.joining(" "));
  }

  /** Returns the row as one line, its gaps closed. */
  public TextLine joined() {
    if (!isSplit()) {
      return first();
    }
    List<GlyphRun> runs = segments.stream().flatMap(line -> line.runs().stream()).toList();
    return new TextLine(first().page(), runs);
  }

  /** Tells the segments apart by where they stand, from left to right. */
  public List<TextRow> apart(int parts, ToIntFunction<TextLine> part) {
    List<TextRow> result = new ArrayList<>(parts);
    for (int i = 0; i < parts; i++) {
      int wanted = i;
      List<TextLine> inside =
          segments.stream().filter(line -> part.applyAsInt(line) == wanted).toList();
      result.add(new TextRow(baseline, inside));
    }
    return result;
  }

  /** Returns this row, parted also where one of its runs starts at an edge. */
  public TextRow partedAt(float edge) {
    List<TextLine> parts = new ArrayList<>();
    for (TextLine line : segments) {
      int at = line.runAt(edge);
      if (at > 0) {
        parts.add(new TextLine(line.page(), line.runs().subList(0, at)));
        parts.add(new TextLine(line.page(), line.runs().subList(at, line.runs().size())));
      } else {
        parts.add(line);
      }
    }
    return parts.size() == segments.size() ? this : new TextRow(baseline, parts);
  }
}
