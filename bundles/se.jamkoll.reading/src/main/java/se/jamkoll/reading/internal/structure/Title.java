package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.reading.internal.Block.Kind;

/**
 * Finds the title of a letter: by its style, as the first heading, or among the first lines.
 *
 * @param lines the lines, with those of the title as such
 * @param end where the lines after the title start; 0 when there is none
 * @param text the title, empty when there is none
 */
record Title(List<Line> lines, int end, String text) {

  private static final int MAX_LENGTH = 250;

  static Title of(List<Line> lines) {
    int styled = styled(lines);
    if (styled >= 0) {
      return marked(lines, styled);
    }
    int first = firstHeading(lines);
    if (first >= 0) {
      return marked(lines, first);
    }
    int best = bestOpening(lines);
    return best >= 0 ? marked(lines, best) : new Title(withoutTitles(lines, 0), 0, "");
  }

  private static int styled(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Kind.TITLE && !HeadingWords.nameDocumentType(line.text())) {
        return i;
      }
    }
    return -1;
  }

  /** The first heading is the title when it stands above all others and names no section. */
  private static int firstHeading(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Kind.HEADING) {
        boolean section =
            (HeadingWords.areKnown(line.text()) && !isAloneAtItsLevel(lines, line))
                || line.block().level() == HeadingLevels.BY_LOOKS
                || HeadingWords.nameDocumentType(line.text());
        return section ? -1 : i;
      }
      if (line.isProse() && line.block().cell() == null) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAloneAtItsLevel(List<Line> lines, Line heading) {
    int same = 0;
    int lower = 0;
    for (Line line : lines) {
      if (line.kind() == Kind.HEADING) {
        same += line.block().level() <= heading.block().level() ? 1 : 0;
        lower += line.block().level() > heading.block().level() ? 1 : 0;
      }
    }
    return same == 1 && lower > 0;
  }

  /** Of the lines above the first section and the first text: the largest, then the longest. */
  private static int bestOpening(List<Line> lines) {
    int best = -1;
    for (int i = 0; i < lines.size() && !endsOpening(lines.get(i), best >= 0); i++) {
      Line line = lines.get(i);
      if (isCandidate(line) && (best < 0 || isBetter(line, lines.get(best)))) {
        best = i;
      }
    }
    return best;
  }

  private static boolean endsAsText(Line line) {
    String text = line.text();
    return text.endsWith(".")
        && !text.endsWith("m.fl.")
        && !text.endsWith("m.m.")
        && !line.isStrong();
  }

  private static boolean endsOpening(Line line, boolean titled) {
    if (line.isHeading() || line.kind() == Kind.CONTENTS) {
      return true;
    }
    if (line.block().cell() != null || line.text().length() > MAX_LENGTH) {
      return line.block().cell() == null;
    }
    return endsAsText(line)
        || HeadingWords.startLetter(line.text())
        || (titled && HeadingWords.areKnown(line.text()))
        || RunIn.split(line).size() > 1;
  }

  private static boolean isCandidate(Line line) {
    String text = line.text();
    return line.isOpen()
        && text.length() > 3
        && (Character.isUpperCase(text.charAt(0)) || HeadingShape.numberLength(text) > 0)
        && !text.endsWith(":")
        && !HeadingShape.isLabel(text)
        && !HeadingWords.nameDocumentType(text);
  }

  private static boolean isBetter(Line line, Line best) {
    float larger = line.block().text().size() - best.block().text().size();
    if (Math.abs(larger) >= 1) {
      return larger > 0;
    }
    if (line.isStrong() != best.isStrong()) {
      return line.isStrong();
    }
    return line.text().length() > best.text().length();
  }

  private static Title marked(List<Line> lines, int first) {
    int end = first + 1;
    StringBuilder text = new StringBuilder(lines.get(first).text());
    while (end < lines.size()
        && lines.get(end).kind() == Kind.TITLE
        && lines.get(first).kind() == Kind.TITLE) {
      text.append(' ').append(lines.get(end).text());
      end++;
    }
    List<Line> marked = withoutTitles(lines, end);
    for (int i = first; i < end; i++) {
      marked.set(i, lines.get(i).as(Kind.TITLE));
    }
    return new Title(marked, end, text.toString());
  }

  /** Further lines in the style of a title are text before the title and headings after it. */
  private static List<Line> withoutTitles(List<Line> lines, int end) {
    List<Line> changed = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean title = line.kind() == Kind.TITLE;
      changed.add(!title ? line : i < end ? line.as(Kind.PROSE) : line.asHeading(1));
    }
    return changed;
  }
}
