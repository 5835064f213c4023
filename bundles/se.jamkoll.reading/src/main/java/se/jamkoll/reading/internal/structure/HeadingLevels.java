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
  private final boolean mostlyNumbered;
  private final boolean mostlyRunIn;
  private final TreeSet<Float> sizes = new TreeSet<>();
  private int styled;
  private int open;
  private int numbered;
  private int umbrella;
  private boolean directlyBelow;

  private HeadingLevels(List<Line> lines) {
    this.lines = lines;
    int top = BY_LOOKS;
    int runIns = 0;
    int byLooks = 0;
    int numbers = 0;
    for (Line line : lines) {
      if (line.kind() == Kind.HEADING) {
        top = Math.min(top, line.block().level());
      }
      runIns += line.kind() == Kind.RUN_IN ? 1 : 0;
      byLooks += isByLooks(line) ? 1 : 0;
      numbers += line.isHeading() && HeadingShape.numberDepth(line.text()) > 0 ? 1 : 0;
    }
    topLevel = top;
    mostlyRunIn = runIns > byLooks;
    mostlyNumbered = 2 * numbers > runIns + byLooks;
    findSizes();
  }

  private void findSizes() {
    for (Line line : lines) {
      float size = line.block().text().size();
      if (isByLooks(line) && sizes.stream().noneMatch(known -> isSame(known, size))) {
        sizes.add(size);
      }
    }
  }

  /** Returns the lines with levels from 1 for every heading, run-in headings as headings too. */
  static List<Line> settle(List<Line> lines) {
    HeadingLevels levels = new HeadingLevels(lines);
    List<Line> settled = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      settled.add(line.isHeading() ? line.asHeading(levels.levelOf(i)) : line);
    }
    return settled;
  }

  private int levelOf(int index) {
    Line line = lines.get(index);
    if (line.kind() == Kind.RUN_IN && !mostlyRunIn) {
      return open + 1;
    }
    if (line.kind() == Kind.RUN_IN || isByLooks(line)) {
      open = styled + levelByLooks(index);
      return open;
    }
    styled = Math.max(1, line.block().level() - topLevel + 1);
    open = styled;
    numbered = 0;
    umbrella = 0;
    return styled;
  }

  /** The number tells more than the size, and the size more than the words. */
  private int levelByLooks(int index) {
    Line line = lines.get(index);
    int depth = HeadingShape.numberDepth(line.text());
    if (depth > 0) {
      numbered = depth;
      umbrella = 0;
      return depth;
    }
    boolean below = mostlyNumbered && numbered > 0 && !HeadingWords.headList(line.text());
    int level = below ? numbered + 1 : levelBySize(line);
    return levelByWords(index, level);
  }

  private int levelBySize(Line line) {
    int level = 1;
    for (float larger : sizes.descendingSet()) {
      float size = line.block().text().size();
      level += larger > size && !isSame(larger, size) && line.kind() == Kind.HEADING ? 1 : 0;
    }
    return level;
  }

  /** Headings of one kind of consequences stand under the heading of consequences in general. */
  private int levelByWords(int index, int level) {
    String text = lines.get(index).text();
    boolean under =
        directlyBelow ? HeadingWords.fitUnderUmbrella(text) : HeadingWords.areGroups(text);
    if (umbrella == level && under) {
      return level + 1;
    }
    umbrella = HeadingWords.areUmbrella(text) ? level : 0;
    directlyBelow = index + 1 < lines.size() && lines.get(index + 1).isHeading();
    return level;
  }

  private static boolean isByLooks(Line line) {
    return line.kind() == Kind.HEADING && line.block().level() == BY_LOOKS;
  }

  private static boolean isSame(float size, float other) {
    return Math.abs(size - other) < SAME_SIZE;
  }
}
