package se.jamkoll.reading.internal.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.Place;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.text.Look;
import se.jamkoll.reading.internal.text.StyledText;

/** Walks through a web page and gathers its blocks. */
final class HtmlWalk {

  private final int maxDepth;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
  private StyledText.Builder text = new StyledText.Builder();
  private int paragraphs;
  private int tables;

  HtmlWalk(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  /**
   * What the elements around a node make of its text.
   *
   * @param kind the kind of block
   * @param level the level of a heading, else 0
   * @param look how text looks
   * @param preformatted whether line feeds break lines
   * @param cell the table cell, or null
   */
  private record Context(
      Kind kind, int level, Look look, boolean preformatted, @Nullable Cell cell) {}

  Extract read(Element body) throws UnreadableException {
    Context outermost = new Context(Kind.TEXT, 0, Look.PLAIN, false, null);
    children(body, outermost, 0);
    close(outermost);
    return new Extract(blocks, notices);
  }

  private void children(Element parent, Context context, int depth) throws UnreadableException {
    if (depth > maxDepth) {
      throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
    }
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode characters) {
        String shown = characters.getWholeText();
        text.append(context.preformatted() ? shown : shown.replaceAll("\\s", " "), context.look());
      } else if (node instanceof Element element) {
        element(element, context, depth + 1);
      }
    }
  }

  private void element(Element element, Context context, int depth) throws UnreadableException {
    if (isLeftOut(element)) {
      return;
    }
    switch (element.normalName()) {
      case "br" -> text.append("\n", context.look());
      case "input" -> text.append(FormField.shown(element), context.look());
      case "select", "textarea" -> text.append(FormField.shown(element), context.look());
      case "table" -> {
        close(context);
        tables++;
        rows(element, context, new Row(tables), depth);
      }
      default -> {
        Context inside = inside(element, context);
        if (Markup.isInline(element)) {
          children(element, inside, depth);
        } else {
          close(context);
          children(element, inside, depth);
          close(inside);
        }
      }
    }
  }

  private boolean isLeftOut(Element element) {
    if (Markup.isUnread(element)) {
      return true;
    }
    if (Markup.isHidden(element)) {
      note(element, Notice.HIDDEN_TEXT);
      return true;
    }
    if (Markup.isDeleted(element)) {
      note(element, Notice.PENDING_DELETIONS);
      return true;
    }
    return false;
  }

  private void note(Element element, Notice notice) {
    if (!element.text().isBlank()) {
      notices.add(notice);
    }
  }

  private Context inside(Element element, Context context) {
    Look look = Markup.look(element, context.look());
    if (Markup.isInserted(element)) {
      notices.add(Notice.PENDING_INSERTIONS);
      look = look.withInsertion(true);
    }
    int level = Markup.headingLevel(element);
    if (level > 0) {
      return new Context(Kind.HEADING, level, look, false, context.cell());
    }
    Kind kind = Markup.kind(element);
    boolean preformatted = context.preformatted() || element.normalName().equals("pre");
    return new Context(
        kind == null ? context.kind() : kind,
        kind == null ? context.level() : 0,
        look,
        preformatted,
        context.cell());
  }

  private void rows(Element table, Context context, Row row, int depth) throws UnreadableException {
    if (depth > maxDepth) {
      throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
    }
    for (Element child : table.children()) {
      if (isLeftOut(child)) {
        continue;
      }
      switch (child.normalName()) {
        case "tr" -> {
          row.row++;
          cells(child, context, row, depth + 1);
        }
        case "caption" -> element(child, context, depth + 1);
        default -> rows(child, context, row, depth + 1);
      }
    }
  }

  private void cells(Element row, Context context, Row at, int depth) throws UnreadableException {
    int column = 1;
    for (Element cell : row.children()) {
      if (!isLeftOut(cell)) {
        Look look = Markup.look(cell, context.look());
        Cell place = new Cell(at.table, at.row, column);
        Context inside = new Context(Kind.TEXT, 0, look, false, place);
        children(cell, inside, depth + 1);
        close(inside);
      }
      column += FormField.span(cell);
    }
  }

  private void close(Context context) {
    StyledText built = text.build();
    text = new StyledText.Builder();
    if (built.isBlank()) {
      return;
    }
    Place place = Place.inPart("", paragraphs);
    paragraphs++;
    blocks.add(
        context.level() > 0
            ? Block.heading(context.level(), built, place, context.cell())
            : Block.of(context.kind(), built, place, context.cell()));
  }

  /** How far a table has been read. */
  private static final class Row {

    private final int table;
    private int row;

    Row(int table) {
      this.table = table;
    }
  }
}
