package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.reading.internal.Block.Kind;

/**
 * Finds headings in a letter where nothing stands out: short lines above text.
 *
 * <p>Where shape leaves it open, as in a row of short lines, the words decide.
 */
final class PlainHeadings {

  private static final int MAX_LENGTH = 90;
  private static final int MAX_WORDS = 11;
  private static final int FEW_RUN_INS = 3;

  private final List<Line> lines;
  private final boolean hasRunIns;
  private boolean inList;
  private boolean afterHeading;
  private String heading = "";

  private PlainHeadings(List<Line> lines) {
    this.lines = lines;
    int found = 0;
    for (Line line : lines) {
      found += line.kind() == Kind.RUN_IN ? 1 : 0;
    }
    hasRunIns = found > FEW_RUN_INS;
  }

  /**
   * Returns the lines with the headings found.
   *
   * @param from the first line that may be a heading
   */
  static List<Line> find(List<Line> lines, int from) {
    PlainHeadings headings = new PlainHeadings(lines);
    List<Line> found = new ArrayList<>(lines.subList(0, from));
    for (int i = from; i < lines.size(); i++) {
      found.add(headings.line(i));
    }
    return found;
  }

  private Line line(int index) {
    Line line = lines.get(index);
    boolean isHeading = line.isHeading() || isHeading(index);
    afterHeading = isHeading;
    if (!isHeading) {
      return line;
    }
    heading = line.text();
    inList = HeadingWords.headList(heading);
    return line.isHeading() ? line : line.asHeading(HeadingLevels.BY_LOOKS);
  }

  private boolean isHeading(int index) {
    Line line = lines.get(index);
    String text = line.text();
    if (!line.isOpen() || !isShort(text)) {
      return false;
    }
    boolean known = HeadingWords.areKnown(text);
    boolean abovePlainText = index + 1 < lines.size() && lines.get(index + 1).isProse();
    if (inList) {
      return (HeadingWords.headList(text) && !afterHeading) || (known && abovePlainText);
    }
    if (known) {
      return true;
    }
    if (hasRunIns || HeadingWords.leadIntoDecision(text)) {
      return false;
    }
    return abovePlainText && (!afterHeading || HeadingWords.areUmbrella(heading));
  }

  private static boolean isShort(String text) {
    return text.length() <= MAX_LENGTH
        && HeadingShape.countWords(text) <= MAX_WORDS
        && HeadingShape.couldBeHeading(text)
        && !text.endsWith(":")
        && !HeadingShape.isItem(text);
  }
}
