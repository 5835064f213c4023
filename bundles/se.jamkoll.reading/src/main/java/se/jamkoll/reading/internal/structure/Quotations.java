package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.reading.internal.Block.Kind;

/** Finds whole paragraphs in quotation marks: a motion, or minutes of another body. */
final class Quotations {

  private static final String MARKS = "\"”“„»«";
  private static final int SHORTEST = 40;
  private static final int MOST_PARAGRAPHS = 10;

  private final List<Line> lines;
  private final List<Line> marked;

  private Quotations(List<Line> lines) {
    this.lines = lines;
    this.marked = new ArrayList<>(lines);
  }

  /** Returns the lines with the quoted ones marked. */
  static List<Line> mark(List<Line> lines) {
    return new Quotations(lines).marked();
  }

  private List<Line> marked() {
    for (int i = 0; i < lines.size(); i++) {
      int end = isText(lines.get(i)) && opens(lines.get(i).text()) ? end(i) : i;
      for (int quoted = i; quoted < end; quoted++) {
        marked.set(quoted, lines.get(quoted).as(Kind.QUOTE));
      }
      i = Math.max(i, end - 1);
    }
    return marked;
  }

  /** Returns where a quotation that starts a paragraph ends, if it ends a paragraph; else here. */
  private int end(int start) {
    int marks = 0;
    int length = 0;
    int last = Math.min(lines.size(), start + MOST_PARAGRAPHS);
    for (int i = start; i < last && isText(lines.get(i)); i++) {
      String text = lines.get(i).text();
      marks += count(text);
      length += text.length();
      if (marks % 2 == 0) {
        // Marks that only pair within the paragraph are those of words, not of the whole.
        boolean whole = closes(text) && (i > start || count(text) == 2);
        return whole && length >= SHORTEST ? i + 1 : start;
      }
    }
    return start;
  }

  private static boolean isText(Line line) {
    boolean text = line.kind() == Kind.TEXT || line.kind() == Kind.PROSE;
    return text && line.block().cell() == null && !line.text().isEmpty();
  }

  private static boolean opens(String text) {
    return MARKS.indexOf(text.charAt(0)) >= 0;
  }

  private static boolean closes(String text) {
    String end = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return !end.isEmpty() && MARKS.indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  private static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += MARKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }
}
