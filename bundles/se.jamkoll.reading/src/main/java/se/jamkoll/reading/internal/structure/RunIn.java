package se.jamkoll.reading.internal.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;

/** Splits a paragraph that starts with its heading, as in "<b>Ekonomi:</b> Kostnaden är …". */
final class RunIn {

  private static final int MAX_LENGTH = 120;

  private RunIn() {}

  /** Returns the heading and its text, or the line alone when it has no heading run in. */
  static List<Line> split(Line line) {
    Block block = line.block();
    String text = block.text().text();
    int start = firstVisible(text, 0);
    int strongEnd = block.text().strongEnd();
    int end = strongEnd > start ? headingEnd(text, start, strongEnd) : -1;
    if (end < 0) {
      return List.of(line);
    }
    int body = firstVisible(text, endsHeading(text, end) ? end + 1 : end);
    Line heading = Line.of(block.part(start, trimmedEnd(text, end)).as(Kind.RUN_IN));
    if (body >= text.length() || !isHeading(heading.text())) {
      return List.of(line);
    }
    return List.of(heading, Line.of(block.part(body, text.length()).as(Kind.PROSE)));
  }

  /** Returns a heading that stands alone but ends in a colon, without it; otherwise null. */
  static @Nullable Line withoutColon(Line line) {
    String text = line.block().text().text();
    int end = trimmedEnd(text, text.length());
    if (end < 2 || !isColon(text, end - 1)) {
      return null;
    }
    return Line.of(line.block().part(0, trimmedEnd(text, end - 1)).as(Kind.RUN_IN));
  }

  private static boolean isHeading(String heading) {
    boolean label = HeadingShape.isLabel(heading + " x") && !HeadingWords.areKnown(heading);
    return HeadingShape.couldBeHeading(heading) && !label;
  }

  /** The strong text ends in a colon, a full stop or a line break, or is known as a heading. */
  private static int headingEnd(String text, int start, int strongEnd) {
    int end = trimmedEnd(text, strongEnd);
    if (end - start > MAX_LENGTH || end <= start) {
      return -1;
    }
    if (isColon(text, end - 1)) {
      return end - 1;
    }
    if (isColon(text, strongEnd) || text.charAt(end - 1) == '?') {
      return end;
    }
    boolean stop = text.charAt(end - 1) == '.';
    boolean lineBreak = text.substring(end, Math.min(text.length(), strongEnd)).indexOf('\n') >= 0;
    if (lineBreak) {
      return end;
    }
    return stop && HeadingWords.areKnown(text.substring(start, end - 1)) ? end - 1 : -1;
  }

  private static boolean isColon(String text, int index) {
    return index >= 0 && index < text.length() && text.charAt(index) == ':';
  }

  private static boolean endsHeading(String text, int index) {
    return isColon(text, index) || (index < text.length() && text.charAt(index) == '.');
  }

  private static int firstVisible(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int trimmedEnd(String text, int end) {
    int at = Math.min(end, text.length());
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
