package se.jamkoll.reading.internal.pdf.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bullets and numbers that list items start with. */
public final class ListMarker {

  private static final String BULLETS = "[•·▪●○◦‣∙■□➢➤✓*–—-]";
  private static final String NUMBERS =
      "(?:\\d{1,2}[.)]|[a-zåäö][.)]|\\(\\d{1,2}\\)|[ivx]{1,4}[.)])";
  private static final Pattern MARKER = Pattern.compile("(?:" + BULLETS + "|o|" + NUMBERS + ")");
  private static final Pattern START =
      Pattern.compile("(?:" + BULLETS + "|" + NUMBERS + ")\\s+(?=\\S)|o\\s+(?=\\p{L})");

  private ListMarker() {}

  /** Tells whether characters are a marker and no more. */
  static boolean isMarker(String characters) {
    return MARKER.matcher(characters).matches();
  }

  /** Returns how many characters the marker and the space at the start of a line have, or 0. */
  public static int length(TextLine line) {
    Matcher matcher = START.matcher(line.characters());
    if (!matcher.lookingAt()) {
      return 0;
    }
    boolean letterO = line.characters().startsWith("o");
    return letterO && line.leftAfter(matcher.end()) - line.left() < 1.2f * line.size()
        ? 0
        : matcher.end();
  }

  /** Tells whether the marker is a number or a letter. */
  public static boolean isNumber(String characters) {
    return !characters.isEmpty() && Character.isLetterOrDigit(characters.charAt(0));
  }
}
