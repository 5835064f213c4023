package se.jamkoll.reading.internal.pdf.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page number that is printed on a page.
 *
 * @param number the number
 * @param total the number of pages that it says there are; 0 when it says nothing
 * @param alone whether it stands alone, without a word for page or a total
 */
record PageNumber(int number, int total, boolean alone) {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\bsidan?|\\bsid\\.?|\\bs\\.|\\bpage)\\s*(\\d{1,4})(?:\\s*(?:\\(|/|av|of)\\s*(\\d{1,4}))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_TOTAL =
      Pattern.compile("(?:^|\\s)(\\d{1,4})\\s*(?:\\(\\s*(\\d{1,4})\\s*\\)|/\\s*(\\d{1,3}))\\s*$");
  private static final Pattern ALONE = Pattern.compile("[–-]?\\s*(\\d{1,4})\\s*[–-]?");

  /** Returns the page number in a text of the margin, or null. */
  static @Nullable PageNumber in(String text) {
    Matcher named = NAMED.matcher(text);
    if (named.find()) {
      return of(named.group(1), named.group(2), false);
    }
    Matcher total = OF_TOTAL.matcher(text);
    if (total.find()) {
      return of(total.group(1), total.group(2) == null ? total.group(3) : total.group(2), false);
    }
    Matcher alone = ALONE.matcher(text);
    return alone.matches() ? of(alone.group(1), null, true) : null;
  }

  private static @Nullable PageNumber of(String number, @Nullable String total, boolean alone) {
    PageNumber read =
        new PageNumber(
            Integer.parseInt(number), total == null ? 0 : Integer.parseInt(total), alone);
    boolean possible = read.number > 0 && (read.total == 0 || read.number <= read.total);
    return possible ? read : null;
  }

  /** Tells whether a document starts with this number. */
  boolean isFirst() {
    return number == 1;
  }

  /** Tells whether a document ends with this number. */
  boolean isLast() {
    return number == total;
  }

  /** Tells whether this number follows another in one document. */
  boolean follows(PageNumber before) {
    return number == before.number + 1 && total == before.total;
  }
}
