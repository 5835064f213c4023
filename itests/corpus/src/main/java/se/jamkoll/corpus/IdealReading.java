package se.jamkoll.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.api.document.Paragraph.Mark;
import se.jamkoll.api.document.Paragraph.Role;

/** Makes the document that a perfect reader would make of a letter. */
final class IdealReading {

  /** A line of a table of contents that was typed by hand. */
  private static final Pattern CONTENTS_LINE = Pattern.compile(".*\\.{3,}\\s*\\d+\\s*");

  /** Below every heading that stands by itself. */
  private static final int RUN_IN_LEVEL = 7;

  private final Letter letter;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
  private final Deque<Block.Heading> above = new ArrayDeque<>();
  private boolean titled;
  private int tables;

  private IdealReading(Letter letter) {
    this.letter = letter;
  }

  static DecisionDocument of(Letter letter) {
    IdealReading reading = new IdealReading(letter);
    letter.blocks().forEach(reading::block);
    String text = reading.text.toString();
    return new DecisionDocument(
        letter.title(),
        "text/markdown",
        sha256(text),
        "sv",
        text,
        reading.paragraphs,
        reading.notices);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.inlines());
    } else if (block instanceof Block.ListItem item) {
      add(Role.LIST_ITEM, 0, item.inlines(), null);
    } else if (block instanceof Block.Quote quote) {
      add(Role.QUOTE, 0, quote.inlines(), null);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Contents) {
      contents();
    }
  }

  private void heading(Block.Heading heading) {
    if (heading.level() == 1 && !titled) {
      titled = true;
      add(Role.TITLE, 0, heading.inlines(), null);
      return;
    }
    while (!above.isEmpty() && above.getLast().level() >= heading.level()) {
      above.removeLast();
    }
    add(Role.HEADING, Math.max(1, heading.level() - 1), heading.inlines(), null);
    above.addLast(heading);
  }

  private void paragraph(List<Inline> inlines) {
    if (CONTENTS_LINE.matcher(Inline.visibleText(inlines)).matches()) {
      add(Role.CONTENTS, 0, inlines, null);
      return;
    }
    if (!above.isEmpty()
        && inlines.size() > 1
        && inlines.get(0) instanceof Inline.Text label
        && label.bold()
        && label.text().endsWith(":")) {
      heading(new Block.Heading(RUN_IN_LEVEL, List.of(label)));
      add(Role.BODY, 0, stripped(inlines.subList(1, inlines.size())), null);
      return;
    }
    add(Role.BODY, 0, inlines, null);
  }

  private static List<Inline> stripped(List<Inline> inlines) {
    if (!(inlines.get(0) instanceof Inline.Text first)) {
      return inlines;
    }
    List<Inline> rest = new ArrayList<>(inlines);
    rest.set(0, new Inline.Text(first.text().stripLeading(), first.bold(), first.italic()));
    return rest;
  }

  private void table(Block.Table table) {
    tables++;
    for (int row = 0; row < table.rows().size(); row++) {
      List<List<Inline>> cells = table.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        add(Role.CELL, 0, cells.get(column), new Cell(tables, row + 1, column + 1));
      }
    }
  }

  private void contents() {
    for (Block.Heading entry : ContentsEntries.of(letter.blocks())) {
      add(Role.CONTENTS, 0, entry.inlines(), null);
    }
  }

  private void add(Role role, int headingLevel, List<Inline> inlines, @Nullable Cell cell) {
    note(inlines);
    if (Inline.visibleText(inlines).isBlank()) {
      return;
    }
    if (!paragraphs.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    List<Mark> marks = new ArrayList<>();
    for (Inline inline : inlines) {
      append(inline, marks);
    }
    int number = paragraphs.size() + 1;
    paragraphs.add(
        new Paragraph(
            number,
            role,
            headingLevel,
            above.stream().map(Block.Heading::text).toList(),
            start,
            text.length(),
            new Location.InPart("letter", number - 1, 0),
            cell,
            marks));
  }

  private void note(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Deletion) {
        notices.add(Notice.PENDING_DELETIONS);
      } else if (inline instanceof Inline.Insertion) {
        notices.add(Notice.PENDING_INSERTIONS);
      } else if (inline instanceof Inline.Comment) {
        notices.add(Notice.COMMENTS);
      }
    }
  }

  private void append(Inline inline, List<Mark> marks) {
    if (!inline.visible()) {
      return;
    }
    int start = text.length();
    text.append(Normalizer.normalize(inline.text(), Normalizer.Form.NFC));
    if (inline instanceof Inline.Placeholder) {
      marks.add(new Mark(Mark.Kind.PLACEHOLDER, start, text.length()));
    } else if (inline instanceof Inline.Insertion) {
      marks.add(new Mark(Mark.Kind.INSERTION, start, text.length()));
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
