package se.jamkoll.corpus.draw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The running footer of a letter.
 *
 * @param text its text, before the page number
 * @param numbered whether a page number follows
 * @param of what stands between the page number and the number of pages; empty when only the page
 *     number is given
 * @param end what stands after the number of pages
 */
record RunningFooter(String text, boolean numbered, String of, String end) {

  private static final Pattern PAGE =
      Pattern.compile("(?iu)(.*\\bsidan?)(?:\\s+\\d+(?:(\\s*\\(|\\s+av\\s+)\\d+(\\)?))?)?\\s*");

  /** Reads the page number out of a footer as written, such as {@code Sida 1 (3)}. */
  static RunningFooter of(String written) {
    Matcher page = PAGE.matcher(written);
    if (!page.matches()) {
      return new RunningFooter(written, false, "", "");
    }
    boolean total = page.group(2) != null;
    return new RunningFooter(
        page.group(1), true, total ? page.group(2) : "", total ? page.group(3) : "");
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean total() {
    return !of.isEmpty();
  }

  /** Returns the footer of one page. */
  String on(int page, int pages) {
    if (!numbered) {
      return text;
    }
    return total() ? text + " " + page + of + pages + end : text + " " + page;
  }
}
