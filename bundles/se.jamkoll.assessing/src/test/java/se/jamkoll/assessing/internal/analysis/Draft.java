package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.api.document.Paragraph.Mark;
import se.jamkoll.api.document.Paragraph.Role;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;

/** Builds small decision documents and has them analysed. */
final class Draft {

  static final Profile PROFILE =
      new Profile("test", "1", Map.of(), Set.of(), List.of("Ange hur beslutet når alla."));

  private static final DocumentAnalyzer ANALYZER = new DocumentAnalyzer();

  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
  private int tables;
  private int row;

  private Draft(String title) {
    this.title = title;
    add(Role.TITLE, title, 0, null);
  }

  static Draft titled(String title) {
    return new Draft(title);
  }

  /** A letter about a bus line, which concerns the public and not the staff. */
  static Draft letter() {
    return titled("Ny sträckning av busslinje 12");
  }

  /** What the text under a heading says of the pairs. */
  static Pairs pairs(String heading, String text) {
    return letter().heading(heading).body(text).analysed().pairs();
  }

  static Pairs pairs(PairState womenMen, PairState girlsBoys) {
    return new Pairs(womenMen, girlsBoys);
  }

  Draft heading(String heading) {
    return heading(heading, 1);
  }

  Draft heading(String heading, int level) {
    while (headings.size() >= level) {
      headings.remove(headings.size() - 1);
    }
    add(Role.HEADING, heading, level, null);
    headings.add(heading);
    return this;
  }

  Draft body(String words) {
    return add(Role.BODY, words, 0, null);
  }

  Draft item(String words) {
    return add(Role.LIST_ITEM, words, 0, null);
  }

  Draft as(Role role, String words) {
    return add(role, words, 0, null);
  }

  /** A table; its rows hold one paragraph in each cell. */
  Draft table(String[]... rows) {
    tables++;
    row = 0;
    for (String[] cells : rows) {
      row++;
      for (int column = 1; column <= cells.length; column++) {
        add(Role.CELL, cells[column - 1], 0, new Cell(tables, row, column));
      }
    }
    return this;
  }

  static String[] row(String... cells) {
    return cells;
  }

  Draft notice(Notice notice) {
    notices.add(notice);
    return this;
  }

  /** A paragraph that the reader has marked as a placeholder of the template. */
  Draft placeholder(String words) {
    int start = text.isEmpty() ? 0 : text.length() + 1;
    Mark mark = new Mark(Mark.Kind.PLACEHOLDER, start, start + words.length());
    return add(Role.BODY, words, 0, null, List.of(mark));
  }

  private Draft add(Role role, String words, int level, @Nullable Cell cell) {
    return add(role, words, level, cell, List.of());
  }

  private Draft add(Role role, String words, int level, @Nullable Cell cell, List<Mark> marks) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(words);
    int number = paragraphs.size() + 1;
    paragraphs.add(
        new Paragraph(
            number,
            role,
            level,
            headings,
            start,
            text.length(),
            new Location.InPart("word/document.xml", number - 1, 0),
            cell,
            marks));
    return this;
  }

  DecisionDocument document() {
    return new DecisionDocument(
        title, "text/plain", "0".repeat(64), "sv", text.toString(), paragraphs, notices);
  }

  AnalysedDocument analysed() {
    return ANALYZER.analyze(document(), PROFILE);
  }
}
