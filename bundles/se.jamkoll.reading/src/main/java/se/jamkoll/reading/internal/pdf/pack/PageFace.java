package se.jamkoll.reading.internal.pdf.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.ReadingResult.Part.Kind;
import se.jamkoll.reading.internal.pdf.line.TextLine;
import se.jamkoll.reading.internal.pdf.line.TextRow;
import se.jamkoll.reading.internal.pdf.page.PageContent;

/**
 * What a page shows of the document that it belongs to.
 *
 * @param width its width, in points
 * @param height its height, in points
 * @param numbers the page numbers printed in its margins
 * @param head the texts in its upper margin, without digits
 * @param foot the texts in its lower margin, without digits
 * @param kind what its first rows call it, or null
 * @param label the row that does, empty when none does
 * @param diaryNumber the diary number in its first rows, or null
 * @param proposes whether it has a heading for a proposed decision
 * @param titleSize the largest size among its first rows, in points
 * @param first the first row below the upper margin; empty when there is none
 * @param last the last row above the lower margin; empty when there is none
 * @param lastHeight how far up the last row stands, in parts of the height
 */
record PageFace(
    float width,
    float height,
    List<PageNumber> numbers,
    Set<String> head,
    Set<String> foot,
    @Nullable Kind kind,
    String label,
    @Nullable String diaryNumber,
    boolean proposes,
    float titleSize,
    String first,
    String last,
    float lastHeight) {

  private static final float MARGIN = 0.1f;
  private static final int FIRST_ROWS = 9;
  private static final int TITLE_ROWS = 5;
  private static final Pattern DIGITS = Pattern.compile("[\\d\\s().:/-]+");

  /** Looks at a page. */
  static PageFace of(PageContent page, List<TextRow> rows) {
    List<PageNumber> numbers = new ArrayList<>();
    List<TextRow> body = new ArrayList<>();
    Set<String> head = new HashSet<>();
    Set<String> foot = new HashSet<>();
    for (TextRow row : rows) {
      boolean top = row.baseline() > page.height() * (1 - MARGIN);
      if (!top && row.baseline() >= page.height() * MARGIN) {
        body.add(row);
        continue;
      }
      for (TextLine line : row.segments()) {
        addNumber(line.characters(), numbers);
        add(line.characters(), top ? head : foot);
      }
    }
    return of(page, rows, body, numbers, head, foot);
  }

  private static PageFace of(
      PageContent page,
      List<TextRow> rows,
      List<TextRow> body,
      List<PageNumber> numbers,
      Set<String> head,
      Set<String> foot) {
    List<String> opening =
        rows.stream()
            .limit(FIRST_ROWS)
            .flatMap(row -> row.segments().stream())
            .map(TextLine::characters)
            .toList();
    boolean proposes = body.stream().anyMatch(row -> Letterhead.proposes(row.first().characters()));
    String label = label(opening);
    Kind kind = Letterhead.kind(label);
    TextRow last = body.isEmpty() ? null : body.get(body.size() - 1);
    return new PageFace(
        page.width(),
        page.height(),
        numbers,
        head,
        foot,
        proposes && kind == Kind.OTHER ? Kind.LETTER : kind,
        label,
        diaryNumber(opening),
        proposes,
        titleSize(body),
        body.isEmpty() ? "" : body.get(0).characters(),
        last == null ? "" : last.characters(),
        last == null ? 1 : last.baseline() / page.height());
  }

  /** Of a list of appendices no entry is the name of the page. */
  private static String label(List<String> opening) {
    List<String> labels = opening.stream().filter(row -> Letterhead.kind(row) != null).toList();
    long appendices = labels.stream().filter(row -> Letterhead.kind(row) == Kind.APPENDIX).count();
    return labels.isEmpty() || appendices > 1 ? "" : labels.get(0).strip();
  }

  private static @Nullable String diaryNumber(List<String> opening) {
    for (String row : opening) {
      String number = Letterhead.diaryNumber(row);
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  private static float titleSize(List<TextRow> body) {
    float size = 0;
    for (TextRow row : body.subList(0, Math.min(TITLE_ROWS, body.size()))) {
      size = Math.max(size, row.first().size());
    }
    return size;
  }

  private static void addNumber(String text, List<PageNumber> numbers) {
    PageNumber number = PageNumber.in(text.strip());
    if (number != null) {
      numbers.add(number);
    }
  }

  private static void add(String text, Set<String> texts) {
    String key = DIGITS.matcher(text).replaceAll("");
    if (!key.isEmpty() && !key.equalsIgnoreCase("sida") && !key.equalsIgnoreCase("sidaav")) {
      texts.add(key);
    }
  }

  /** Tells whether there is no text on it. */
  boolean isBlank() {
    return first.isEmpty() && head.isEmpty() && foot.isEmpty();
  }
}
