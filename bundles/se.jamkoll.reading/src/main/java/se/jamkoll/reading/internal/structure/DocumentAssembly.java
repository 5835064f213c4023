package se.jamkoll.reading.internal.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentFacts;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Mark;
import se.jamkoll.api.document.Paragraph.Role;
import se.jamkoll.api.document.Segment;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.text.Alignment;
import se.jamkoll.reading.internal.text.CanonicalText;
import se.jamkoll.reading.internal.text.Stretch;

/** Puts lines together into one text with paragraphs, offsets and heading paths. */
final class DocumentAssembly {

  private final List<Line> lines;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs;
  private final Deque<Line> open = new ArrayDeque<>();
  private List<String> path = List.of();

  DocumentAssembly(List<Line> lines) {
    this.lines = lines;
    this.paragraphs = new ArrayList<>(lines.size());
  }

  DecisionDocument document(String title, String mediaType, String sha256, Extract extract) {
    for (Line line : lines) {
      add(line);
    }
    String whole = text.toString();
    String language = MainLanguage.of(whole);
    Set<Notice> notices = EnumSet.noneOf(Notice.class);
    notices.addAll(extract.notices());
    if (!language.equals(MainLanguage.SWEDISH)) {
      notices.add(Notice.OTHER_LANGUAGE);
    }
    return new DecisionDocument(
        title, mediaType, sha256, language, whole, paragraphs, notices, facts(extract));
  }

  private DocumentFacts facts(Extract extract) {
    List<String> letterhead = extract.letterhead().stream().map(CanonicalText::of).toList();
    return FactFinder.in(letterhead, lines);
  }

  private void add(Line line) {
    int level = line.kind() == Kind.HEADING ? line.block().level() : 0;
    if (level > 0) {
      while (!open.isEmpty() && open.getLast().block().level() >= level) {
        open.removeLast();
      }
      path = path();
    }
    append(line, level);
    if (level > 0) {
      open.addLast(line);
      path = path();
    }
  }

  private List<String> path() {
    return open.stream().map(Line::text).toList();
  }

  private void append(Line line, int level) {
    if (!paragraphs.isEmpty()) {
      text.append('\n');
    }
    Block block = line.block();
    int start = text.length();
    text.append(line.text());
    paragraphs.add(
        new Paragraph(
            paragraphs.size() + 1,
            role(block),
            level,
            path,
            start,
            text.length(),
            block.place().at(block.start(), block.start() + block.text().text().length()),
            block.cell(),
            moved(Placeholders.in(line.text(), line.canonical().marks()), start),
            segments(line, start)));
  }

  private static List<Segment> segments(Line line, int start) {
    Block block = line.block();
    List<Segment> segments = new ArrayList<>(1);
    for (Stretch stretch : Alignment.of(block.text().text(), line.text())) {
      block.place().addSegments(stretch.moved(start, block.start()), segments);
    }
    return segments;
  }

  private static List<Mark> moved(List<Mark> marks, int by) {
    List<Mark> moved = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      moved.add(new Mark(mark.kind(), mark.start() + by, mark.end() + by));
    }
    return moved;
  }

  private static Role role(Block block) {
    return switch (block.kind()) {
      case TITLE -> Role.TITLE;
      case HEADING, RUN_IN -> Role.HEADING;
      case TEXT, PROSE, CAPTION -> block.cell() == null ? Role.BODY : Role.CELL;
      case LIST_ITEM -> block.cell() == null ? Role.LIST_ITEM : Role.CELL;
      case QUOTE -> Role.QUOTE;
      case FOOTNOTE -> Role.FOOTNOTE;
      case TEXT_BOX -> Role.TEXT_BOX;
      case CONTENTS -> Role.CONTENTS;
      case ATTACHMENT -> Role.ATTACHMENT;
      case SIGNATURE -> Role.SIGNATURE;
    };
  }
}
