package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.jamkoll.reading.internal.Block.Kind;

/** Finds the block where officials sign: names, each with a title, or a place for a signature. */
final class Signatures {

  private static final int LONGEST = 80;
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}\\.?)?(?: (?:von|af|de))?(?: \\p{Lu}[\\p{L}'-]+){1,2}");
  private static final Pattern NAME_AND_TITLE = Pattern.compile(NAME.pattern() + ", \\p{Ll}[^,]*");
  private static final Pattern TITLE =
      Pattern.compile(
          ".*(?:chef|direktör|handläggare|strateg|sekreterare|utredare|planerare|samordnare|ordförande|"
              + "controller|ekonom|jurist|ingenjör|arkitekt|föredragande|rektor|registrator|assistent|"
              + "rådgivare|specialist|koordinator|projektledare|inspektör|konsult|läkare|råd)");
  private static final Pattern PLACE =
      Pattern.compile(
          "_{5,}.*|\\.{10,}.*|(?:Underskrift|Namnteckning|Ort och datum)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private Signatures() {}

  /** Returns the lines with those of the signature block marked; it stands in the second half. */
  static List<Line> mark(List<Line> lines) {
    List<Line> marked = new ArrayList<>(lines);
    for (int i = lines.size() / 2; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isPlace(line) || matches(NAME_AND_TITLE, line)) {
        marked.set(i, line.as(Kind.SIGNATURE));
      } else if (isName(line) && i + 1 < lines.size() && isTitle(lines.get(i + 1))) {
        marked.set(i, line.as(Kind.SIGNATURE));
        marked.set(i + 1, lines.get(i + 1).as(Kind.SIGNATURE));
        i++;
      }
    }
    return marked;
  }

  private static boolean isPlace(Line line) {
    return matches(PLACE, line);
  }

  private static boolean isName(Line line) {
    return matches(NAME, line);
  }

  private static boolean isTitle(Line line) {
    String lower = line.text().toLowerCase(Locale.ROOT);
    return isShort(line) && !line.text().endsWith(".") && TITLE.matcher(lower).matches();
  }

  private static boolean matches(Pattern pattern, Line line) {
    return isShort(line) && !line.text().endsWith(".") && pattern.matcher(line.text()).matches();
  }

  private static boolean isShort(Line line) {
    return line.isOpen() && line.text().length() <= LONGEST;
  }
}
