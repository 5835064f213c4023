package se.jamkoll.reading.internal.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.jamkoll.reading.internal.pdf.line.TextRow;

/** Takes out running headers, running footers and page numbers. */
final class RunningText {

  private static final float MARGIN_SHARE = 0.16f;
  private static final float OUTER_MARGIN = 64;
  private static final float SAME_HEIGHT = 5;
  private static final float SEPARATED = 1.9f;
  private static final int MAX_LENGTH = 110;
  private static final int MAX_ROWS = 5;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:(?:sida|sid\\.?|s\\.|page)\\s*)?[–-]?\\s*\\d{1,4}\\s*[–-]?\\s*(?:\\(\\s*(?:av\\s*)?\\d{1,4}\\s*\\)|(?:av|of|/)\\s*\\d{1,4})?|sida|page",
          Pattern.CASE_INSENSITIVE);

  private final float bodySize;
  private final Map<String, List<Float>> heights = new HashMap<>();
  private final int pages;

  private RunningText(List<List<TextRow>> pages, float bodySize) {
    this.pages = pages.size();
    this.bodySize = bodySize;
    for (List<TextRow> rows : pages) {
      for (int i = 0; i < rows.size(); i++) {
        if (isInMargin(rows, i)) {
          TextRow row = rows.get(i);
          heights.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row.baseline());
        }
      }
    }
  }

  /** Returns the rows of each page without its running text. */
  static List<List<TextRow>> without(List<List<TextRow>> pages, float bodySize) {
    RunningText running = new RunningText(pages, bodySize);
    List<List<TextRow>> result = new ArrayList<>(pages.size());
    for (List<TextRow> rows : pages) {
      result.add(running.body(rows));
    }
    return result;
  }

  private List<TextRow> body(List<TextRow> rows) {
    int from = 0;
    while (from < rows.size() && isInMargin(rows, from) && isRunning(rows, from)) {
      from++;
    }
    int to = rows.size();
    while (to > from && isInMargin(rows, to - 1) && isRunning(rows, to - 1)) {
      to--;
    }
    return rows.subList(from, to);
  }

  private static boolean isInMargin(List<TextRow> rows, int index) {
    float height = rows.get(index).first().page().height();
    float baseline = rows.get(index).baseline();
    boolean top = index < MAX_ROWS && baseline > height * (1 - MARGIN_SHARE);
    boolean bottom = index >= rows.size() - MAX_ROWS && baseline < height * MARGIN_SHARE;
    return top || bottom;
  }

  private boolean isRunning(List<TextRow> rows, int index) {
    TextRow row = rows.get(index);
    return isRepeated(row) || isPageNumber(row) || (pages == 1 && isSetApart(rows, index));
  }

  private boolean isRepeated(TextRow row) {
    long same =
        heights.getOrDefault(key(row), List.of()).stream()
            .filter(height -> Math.abs(height - row.baseline()) <= SAME_HEIGHT)
            .count();
    return same >= 2 && same * 2 >= pages - 1;
  }

  private static boolean isPageNumber(TextRow row) {
    float height = row.first().page().height();
    boolean outer = row.baseline() < height * 0.1f || row.baseline() > height * 0.9f;
    return outer && PAGE_NUMBER.matcher(row.characters().strip()).matches();
  }

  /** On a single page nothing repeats: what stands alone in the outer margin and is plain goes. */
  private boolean isSetApart(List<TextRow> rows, int index) {
    TextRow row = rows.get(index);
    float height = row.first().page().height();
    boolean top = row.baseline() > height - OUTER_MARGIN;
    if (!top && row.baseline() >= OUTER_MARGIN) {
      return false;
    }
    int inward = top ? index + 1 : index - 1;
    boolean apart =
        inward < 0
            || inward >= rows.size()
            || Math.abs(rows.get(inward).baseline() - row.baseline())
                > SEPARATED * Math.max(bodySize, row.first().size());
    return apart && isPlain(row);
  }

  private boolean isPlain(TextRow row) {
    String characters = row.characters().strip();
    return characters.length() <= MAX_LENGTH
        && !characters.matches(".*[.!?:,]")
        && row.segments().stream()
            .noneMatch(line -> line.text().allStrong() || line.size() > bodySize * 1.05f);
  }

  private static String key(TextRow row) {
    return DIGITS.matcher(row.characters()).replaceAll("#").replaceAll("\\s+", "");
  }
}
