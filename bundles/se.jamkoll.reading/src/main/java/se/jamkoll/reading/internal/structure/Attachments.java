package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.jamkoll.reading.internal.Block.Kind;

/** Finds the list of attachments: entries below its heading, and lines that name an attachment. */
final class Attachments {

  private static final int LONGEST = 160;
  private static final Pattern NAMED =
      Pattern.compile("(?:Bilaga|Bil\\.) ?(?:\\d{1,3}|[A-Z])?(?:[.:,–-] ?| )\\p{L}.*");
  private static final Pattern SEVERAL = Pattern.compile("Bilagor ?: ?.+");
  private static final Pattern NEW_SENTENCE = Pattern.compile("[.!?] \\p{Lu}");

  private Attachments() {}

  /** Returns the lines with the entries marked. */
  static List<Line> mark(List<Line> lines) {
    List<Line> marked = new ArrayList<>(lines.size());
    boolean listed = false;
    for (Line line : lines) {
      if (line.isHeading()) {
        listed = HeadingWords.headAttachments(line.text());
      }
      boolean entry = isText(line) && (names(line.text()) || (listed && isEntry(line.text())));
      marked.add(entry ? line.as(Kind.ATTACHMENT) : line);
    }
    return marked;
  }

  private static boolean isText(Line line) {
    boolean text = line.kind() == Kind.TEXT || line.kind() == Kind.LIST_ITEM;
    return text && line.block().cell() == null && line.text().length() <= LONGEST;
  }

  /** What a sentence says of an attachment, such as "Bilaga 1 visar …", is the official's text. */
  private static boolean names(String text) {
    boolean named = NAMED.matcher(text).matches() || SEVERAL.matcher(text).matches();
    return named && !text.endsWith(".");
  }

  private static boolean isEntry(String text) {
    return !NEW_SENTENCE.matcher(text).find();
  }
}
