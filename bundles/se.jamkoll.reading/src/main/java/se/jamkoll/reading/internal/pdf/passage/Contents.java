package se.jamkoll.reading.internal.pdf.passage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jamkoll.reading.internal.pdf.line.TextRow;

/** Tells lines of a table of contents by their leaders and page numbers. */
public final class Contents {

  private static final Pattern ENTRY =
      Pattern.compile("^(.*?\\S)\\s*(?:(?:\\.\\s?){4,}|(?:…\\s?){2,}|_{4,})\\s*\\d{0,4}\\s*$");
  private static final Pattern HEADING =
      Pattern.compile("(?:innehåll|innehållsförteckning|contents)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED = Pattern.compile("^(.*\\S)\\s+\\d{1,3}\\s*$");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private Contents() {}

  /** Tells whether characters are a heading, leaders and a page number. */
  public static boolean isEntry(String characters) {
    return characters.length() > 5 && characters.length() < 400 && matches(characters);
  }

  private static boolean matches(String characters) {
    boolean leaders =
        characters.contains("..")
            || characters.contains(". .")
            || characters.contains("……")
            || characters.contains("____");
    return leaders && ENTRY.matcher(characters).matches();
  }

  /** Returns how long the heading in an entry is. */
  public static int headingLength(String characters) {
    Matcher matcher = ENTRY.matcher(characters);
    if (matcher.matches()) {
      return matcher.end(1);
    }
    Matcher numbered = NUMBERED.matcher(characters);
    return numbered.matches() ? numbered.end(1) : characters.length();
  }

  /** Tells whether characters are the heading of a table of contents. */
  public static boolean isHeading(String characters) {
    return HEADING.matcher(characters.strip()).matches();
  }

  /** Tells whether a row is a heading and, apart from it, a page number. */
  public static boolean isEntry(TextRow row) {
    return row.segments().size() == 2 && NUMBER.matcher(row.last().characters().strip()).matches();
  }
}
