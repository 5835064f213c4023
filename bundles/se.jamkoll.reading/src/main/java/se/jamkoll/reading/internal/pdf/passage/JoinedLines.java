package se.jamkoll.reading.internal.pdf.passage;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Location.Quad;
import se.jamkoll.api.document.Segment;
import se.jamkoll.reading.internal.Place;
import se.jamkoll.reading.internal.pdf.line.TextLine;
import se.jamkoll.reading.internal.text.Look;
import se.jamkoll.reading.internal.text.Stretch;
import se.jamkoll.reading.internal.text.StyledText;

/**
 * The text of lines joined, and where each part of it stands.
 *
 * @param text the text
 * @param lines the lines
 * @param skipped how many characters of the first line are left out
 * @param ends where in the text each line ends
 */
record JoinedLines(StyledText text, List<TextLine> lines, int skipped, List<Integer> ends)
    implements Place {

  /** Joins lines; the first so many characters are left out. */
  static JoinedLines of(List<TextLine> lines, int skipped, Hyphenation hyphenation) {
    StyledText.Builder text = new StyledText.Builder();
    List<Integer> ends = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      StyledText line = lines.get(i).text();
      int from = i == 0 ? Math.min(skipped, line.text().length()) : 0;
      boolean last = i + 1 == lines.size();
      Hyphenation.Join join =
          last
              ? Hyphenation.Join.NOTHING
              : hyphenation.join(lines.get(i), lines.get(i + 1).characters());
      int to = line.text().length() - (join == Hyphenation.Join.WITHOUT_HYPHEN ? 1 : 0);
      text.append(line.slice(from, to));
      if (join == Hyphenation.Join.SPACE) {
        text.append(" ", lastLook(line));
      }
      ends.add(text.length());
    }
    return new JoinedLines(text.build(), List.copyOf(lines), skipped, ends);
  }

  private static Look lastLook(StyledText line) {
    List<StyledText.Run> runs = line.runs();
    return runs.isEmpty() ? Look.PLAIN : runs.get(runs.size() - 1).look();
  }

  @Override
  public Location at(int from, int to) {
    int page = 0;
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int start = i == 0 ? 0 : ends.get(i - 1);
      boolean inside = start < Math.max(to, from + 1) && ends.get(i) > from;
      int number = lines.get(i).page().number();
      if (inside && (page == 0 || page == number)) {
        page = number;
        quads.add(lines.get(i).quad());
      }
    }
    return new Location.OnPage(page == 0 ? lines.get(0).page().number() : page, quads);
  }

  @Override
  public void addSegments(Stretch stretch, List<Segment> target) {
    for (int i = 0; i < lines.size(); i++) {
      int lineStart = i == 0 ? 0 : ends.get(i - 1);
      int from = Math.max(stretch.from(), lineStart);
      int to = Math.min(stretch.to(), ends.get(i));
      if (from < to) {
        int toLine = (i == 0 ? skipped : 0) - lineStart;
        int canonical = stretch.start() + from - stretch.from();
        Stretch part =
            stretch.isEven()
                ? new Stretch(canonical, canonical + to - from, from + toLine, to + toLine)
                : stretch.moved(0, toLine);
        lines.get(i).addSegments(part, target);
      }
    }
  }
}
