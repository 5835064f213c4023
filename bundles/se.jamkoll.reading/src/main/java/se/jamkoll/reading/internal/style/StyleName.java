package se.jamkoll.reading.internal.style;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.Block.Kind;

/**
 * What the name of a style tells about its text, in files from Word and LibreOffice in English and
 * Swedish.
 *
 * @param kind the kind of its paragraphs
 * @param level the level of its headings, 0 for other kinds
 */
public record StyleName(Kind kind, int level) {

  private static final int MAX_LEVEL = 9;

  /** Returns what a name tells; null when it tells nothing. */
  public static @Nullable StyleName of(String styleName) {
    String name = normalized(styleName);
    int level = headingLevel(name);
    if (level > 0) {
      return new StyleName(Kind.HEADING, level);
    }
    if (name.equals("toc heading")
        || name.equals("contents heading")
        || name.startsWith("innehållsförteckningsrubrik")) {
      return new StyleName(Kind.HEADING, 1);
    }
    Kind kind = kindOf(name);
    return kind == null ? null : new StyleName(kind, 0);
  }

  /** Tells whether a character or paragraph style is that of placeholders and instructions. */
  public static boolean isPlaceholder(String styleName) {
    String name = normalized(styleName);
    return name.startsWith("placeholder")
        || name.startsWith("platshållar")
        || name.startsWith("instruktion")
        || name.startsWith("hjälptext")
        || name.startsWith("anvisning")
        || name.startsWith("mallinstruktion")
        || name.startsWith("malltext");
  }

  private static @Nullable Kind kindOf(String name) {
    return switch (name) {
      case "title", "titel", "dokumenttitel", "dokumentrubrik", "huvudrubrik", "ärenderubrik" ->
          Kind.TITLE;
      case "quote",
          "intense quote",
          "block text",
          "quotations",
          "citat",
          "starkt citat",
          "blockcitat",
          "indragen text",
          "citattext" ->
          Kind.QUOTE;
      case "caption", "beskrivning", "bildtext", "tabellrubrik", "figurtext" -> Kind.CAPTION;
      default -> isContents(name) ? Kind.CONTENTS : null;
    };
  }

  private static boolean isContents(String name) {
    return hasNumber(name, "toc ")
        || hasNumber(name, "contents ")
        || hasNumber(name, "innehåll ")
        || hasNumber(name, "innehållsförteckning ")
        || name.equals("table of figures");
  }

  private static int headingLevel(String name) {
    for (String stem : new String[] {"heading", "rubrik"}) {
      if (hasNumber(name, stem)) {
        int level = firstDigit(name);
        return level <= MAX_LEVEL ? level : 0;
      }
    }
    return 0;
  }

  private static int firstDigit(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isDigit(name.charAt(i))) {
        return Character.digit(name.charAt(i), 10);
      }
    }
    return 0;
  }

  /** A name such as "heading 1", "Rubrik2" or "Rubrik 1 numrerad", but not "Rubrik 12". */
  private static boolean hasNumber(String name, String stem) {
    if (!name.startsWith(stem)) {
      return false;
    }
    String rest = name.substring(stem.length()).stripLeading();
    boolean starts = !rest.isEmpty() && rest.charAt(0) >= '1' && rest.charAt(0) <= '9';
    return starts && (rest.length() == 1 || !Character.isLetterOrDigit(rest.charAt(1)));
  }

  private static String normalized(String name) {
    return name.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
