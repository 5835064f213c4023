package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;

/** Finds headings that stand out by their looks, alone or run in before their text. */
final class HeadingsByLooks {

  private static final float LARGER = 1.5f;

  private final List<Line> lines;
  private final List<Line> found = new ArrayList<>();
  private final float bodySize;

  private HeadingsByLooks(List<Line> lines) {
    this.lines = lines;
    this.bodySize = BodySize.of(lines);
  }

  /**
   * Returns the lines with the headings found; those get the level {@link HeadingLevels#BY_LOOKS}.
   *
   * @param from the first line that may be a heading
   */
  static List<Line> find(List<Line> lines, int from) {
    HeadingsByLooks headings = new HeadingsByLooks(lines);
    headings.found.addAll(lines.subList(0, from));
    for (int i = from; i < lines.size(); i++) {
      headings.line(i);
    }
    return headings.found;
  }

  private void line(int index) {
    Line line = lines.get(index);
    if (line.kind() == Kind.LIST_ITEM && isNumberedHeading(index)) {
      found.add(line.asHeading(HeadingLevels.BY_LOOKS));
    } else if (!line.isOpen()) {
      found.add(line);
    } else if (HeadingShape.isContentsEntry(line.text())) {
      found.add(line.as(Kind.CONTENTS));
    } else if (isHeading(index)) {
      heading(line);
    } else if (isInLetterhead(line)) {
      found.add(line);
    } else {
      found.addAll(RunIn.split(line));
    }
  }

  /** What stands below "Datum: …" or "Dnr: …" is one more label, though it could be a heading. */
  private boolean isInLetterhead(Line line) {
    Line above = found.isEmpty() ? null : found.get(found.size() - 1);
    return above != null
        && above.isOpen()
        && HeadingShape.startsWithLabel(above.text())
        && HeadingShape.startsWithLabel(line.text());
  }

  private void heading(Line line) {
    Line runIn = RunIn.withoutColon(line);
    found.add(runIn == null ? line.asHeading(HeadingLevels.BY_LOOKS) : runIn);
  }

  private boolean isHeading(int index) {
    Line line = lines.get(index);
    String text = line.text();
    if (!HeadingShape.couldBeHeading(text)) {
      return false;
    }
    boolean larger = bodySize > 0 && line.block().text().size() >= bodySize + LARGER;
    return line.isStrong() || (larger && isFollowedByText(index));
  }

  /** A strong item of a numbered list is a heading when text of another kind follows. */
  private boolean isNumberedHeading(int index) {
    Line line = lines.get(index);
    return line.block().cell() == null
        && line.isStrong()
        && HeadingShape.couldBeHeading(line.text())
        && isFollowedByText(index)
        && lines.get(index + 1).kind() != Kind.LIST_ITEM;
  }

  private boolean isFollowedByText(int index) {
    return index + 1 < lines.size()
        && lines.get(index + 1).isProse()
        && HeadingShape.numberLength(lines.get(index + 1).text()) == 0;
  }

  /** The size that most text has. */
  private static final class BodySize {

    private BodySize() {}

    static float of(List<Line> lines) {
      int[] characters = new int[200];
      for (Line line : lines) {
        Block block = line.block();
        int half = Math.round(block.text().size() * 2);
        if (half > 0 && half < characters.length) {
          characters[half] += line.text().length();
        }
      }
      int most = 0;
      for (int half = 1; half < characters.length; half++) {
        most = characters[half] > characters[most] ? half : most;
      }
      return most / 2f;
    }
  }
}
