package se.jamkoll.reading.internal.structure;

import java.util.regex.Pattern;

/** Tells a line that only numbers its page. */
final class PageNumber {

  private static final int LONGEST = 20;
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?:Sida|Sid|Page)[.:]? ?\\d{1,4}|(?:(?:Sida|Sid|Page)[.:]? ?)?\\d{1,4} ?(?:\\(\\d{1,4}\\)|av \\d{1,4}|/ \\d{1,4}))",
          Pattern.CASE_INSENSITIVE);

  private PageNumber() {}

  static boolean is(Line line) {
    return line.isOpen() && line.text().length() <= LONGEST && LINE.matcher(line.text()).matches();
  }
}
