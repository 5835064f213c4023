package se.jamkoll.reading.internal.odt;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.xml.XmlCursor;

/** Reads the paragraphs, lists and tables of an OpenDocument text. */
final class OdtText {

  private static final int MAX_SPAN = 100;

  private final XmlCursor xml;
  private final String part;
  private final OdtStyles styles;
  private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
  private final Map<String, Change> changes = new HashMap<>();
  private final Set<String> openInsertions = new HashSet<>();
  private final Set<String> openDeletions = new HashSet<>();
  private int tables;

  /** What a tracked change is. */
  private enum Change {
    INSERTION,
    DELETION,
    OTHER
  }

  OdtText(XmlCursor xml, String part, OdtStyles styles) {
    this.xml = xml;
    this.part = part;
    this.styles = styles;
  }

  XmlCursor xml() {
    return xml;
  }

  /** Returns the name of the part that is read. */
  String part() {
    return part;
  }

  OdtStyles styles() {
    return styles;
  }

  Set<Notice> notices() {
    return notices;
  }

  void note(Notice notice) {
    notices.add(notice);
  }

  /** Reads the text that the cursor stands at. */
  void read(List<Block> target) throws UnreadableException {
    blocks(new OdtContext(target, Kind.TEXT, null));
  }

  /** Reads the blocks within the element that the cursor stands at. */
  void blocks(OdtContext context) throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      block(context);
    }
  }

  private void block(OdtContext context) throws UnreadableException {
    switch (xml.name()) {
      case "p", "h" -> new OdtParagraph(this, context).read();
      case "list" -> list(context);
      case "table" -> new Table(nextTable()).rows(context);
      case "section" -> section(context);
      case "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "alphabetical-index",
          "user-index" ->
          index(context);
      case "tracked-changes" -> trackedChanges();
      case "change-start", "change-end" -> change();
      case "frame", "text-box" -> blocks(context.withKind(Kind.TEXT_BOX));
      case "index-title", "numbered-paragraph", "soft-page-break" -> blocks(context);
      default -> {}
    }
  }

  private void section(OdtContext context) throws UnreadableException {
    if ("none".equals(xml.attribute("display"))) {
      note(Notice.HIDDEN_TEXT);
      return;
    }
    blocks(context);
  }

  private void list(OdtContext context) throws UnreadableException {
    OdtContext inside = context.kind() == Kind.TEXT ? context.withKind(Kind.LIST_ITEM) : context;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "list-item" -> blocks(inside);
        case "list-header" -> blocks(context);
        default -> {}
      }
    }
  }

  private void index(OdtContext context) throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("index-body")) {
        blocks(context.withKind(Kind.CONTENTS));
      }
    }
  }

  private int nextTable() {
    tables++;
    return tables;
  }

  private void trackedChanges() throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("changed-region")) {
        changedRegion();
      }
    }
  }

  private void changedRegion() throws UnreadableException {
    String id = xml.attribute("id", "");
    Change change = Change.OTHER;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "insertion" -> {
          change = Change.INSERTION;
          note(Notice.PENDING_INSERTIONS);
        }
        case "deletion" -> {
          change = Change.DELETION;
          note(Notice.PENDING_DELETIONS);
        }
        default -> {}
      }
    }
    changes.put(id, change);
  }

  /** Takes in where a tracked change starts or ends. */
  void change() {
    String id = xml.attribute("change-id", "");
    Change change = changes.getOrDefault(id, Change.OTHER);
    Set<String> open = change == Change.DELETION ? openDeletions : openInsertions;
    if (xml.name().equals("change-end")) {
      open.remove(id);
    } else if (change != Change.OTHER) {
      open.add(id);
    }
  }

  /** Tells whether the reader stands in deleted text, which flat files keep in its place. */
  boolean inDeletion() {
    return !openDeletions.isEmpty();
  }

  /** Tells whether the reader stands in a pending insertion. */
  boolean inInsertion() {
    return !openInsertions.isEmpty();
  }

  /** A table as far as it has been read. */
  private final class Table {

    private final int number;
    private int row;
    private int column;

    Table(int number) {
      this.number = number;
    }

    void rows(OdtContext context) throws UnreadableException {
      int depth = xml.depth();
      while (xml.child(depth)) {
        switch (xml.name()) {
          case "table-row" -> {
            row++;
            column = 1;
            cells(context);
          }
          case "table-header-rows", "table-rows", "table-row-group" -> rows(context);
          default -> {}
        }
      }
    }

    private void cells(OdtContext context) throws UnreadableException {
      int depth = xml.depth();
      while (xml.child(depth)) {
        int repeated = xml.number("number-columns-repeated", 1);
        if (xml.name().equals("table-cell")) {
          blocks(context.withCell(new Cell(number, row, column)));
        }
        column += Math.max(1, Math.min(MAX_SPAN, repeated));
      }
    }
  }
}
