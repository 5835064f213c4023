package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.jamkoll.reading.internal.Block.Kind;

/** Gives headings levels that follow from each other. */
final class HeadingLevels {

  /** The level of a heading found by its looks, until its level is known. */
  static final int BY_LOOKS = 100;

  private static final float SAME_SIZE = 0.9f;

  private final List<Line> lines;
  private final int topLevel;
  private final TreeSet<Float> sizes = new TreeSet<>();
  private int styled;
  private int open;

  private HeadingLevels(List<Line> lines) {
    this.lines = lines;
    this.topLevel = topLevel(lines);
    for (Line line : lines) {
      if (isByLooks(line)) {
        addSize(line.block().text().size());
      }
    }
  }

  /** Returns the lines with levels from 1 for every heading, run-in headings as headings too. */
  static List<Line> settle(List<Line> lines) {
    HeadingLevels levels = new HeadingLevels(lines);
    List<Line> settled = new ArrayList<>(lines.size());
    for (Line line : levels.lines) {
      settled.add(line.isHeading() ? line.asHeading(levels.levelOf(line)) : line);
    }
    return settled;
  }

  private int levelOf(Line line) {
    if (line.kind() == Kind.RUN_IN) {
      return open + 1;
    }
    if (isByLooks(line)) {
      open = styled + levelByLooks(line);
      return open;
    }
    styled = Math.max(1, line.block().level() - topLevel + 1);
    open = styled;
    return styled;
  }

  /** The number tells more than the size, and the size more than nothing. */
  private int levelByLooks(Line line) {
    int depth = HeadingShape.numberDepth(line.text());
    if (depth > 0) {
      return depth;
    }
    float size = line.block().text().size();
    int level = 1;
    for (float larger : sizes.descendingSet()) {
      if (larger - size >= SAME_SIZE) {
        level++;
      }
    }
    return level;
  }

  private void addSize(float size) {
    for (float known : sizes) {
      if (Math.abs(known - size) < SAME_SIZE) {
        return;
      }
    }
    sizes.add(size);
  }

  private static boolean isByLooks(Line line) {
    return line.kind() == Kind.HEADING && line.block().level() == BY_LOOKS;
  }

  private static int topLevel(List<Line> lines) {
    int top = BY_LOOKS;
    for (Line line : lines) {
      if (line.kind() == Kind.HEADING) {
        top = Math.min(top, line.block().level());
      }
    }
    return top;
  }
}
