package se.jamkoll.api.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Mark;
import se.jamkoll.api.document.Paragraph.Role;

/** Makes decision documents of the examples of rules, in the notation of {@link Rule}. */
public final class ExampleLetter {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\]]*\\]");

  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
  private List<String> headings = List.of();

  private ExampleLetter() {}

  /** Returns a letter with a title and a text. */
  public static DecisionDocument of(String title, String text) {
    ExampleLetter letter = new ExampleLetter();
    if (!title.isEmpty()) {
      letter.add(Role.TITLE, title);
    }
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(letter::line);
    return new DecisionDocument(
        title,
        "text/plain",
        "0".repeat(64),
        "sv",
        letter.text.toString(),
        letter.paragraphs,
        letter.notices);
  }

  /** Returns a letter without a title. */
  public static DecisionDocument of(String text) {
    return of("", text);
  }

  private void line(String line) {
    if (line.startsWith("@")) {
      notices.add(Notice.valueOf(line.substring(1)));
    } else if (line.startsWith("#")) {
      String heading = line.substring(1).strip();
      headings = List.of();
      add(Role.HEADING, heading);
      headings = List.of(heading);
    } else {
      add(Role.BODY, line);
    }
  }

  private void add(Role role, String line) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(line);
    List<Mark> marks =
        PLACEHOLDER
            .matcher(line)
            .results()
            .map(r -> new Mark(Mark.Kind.PLACEHOLDER, start + r.start(), start + r.end()))
            .toList();
    int number = paragraphs.size() + 1;
    paragraphs.add(
        new Paragraph(
            number,
            role,
            role == Role.HEADING ? 1 : 0,
            headings,
            start,
            text.length(),
            new Location.InPart("text", number - 1, 0),
            null,
            marks));
  }
}
