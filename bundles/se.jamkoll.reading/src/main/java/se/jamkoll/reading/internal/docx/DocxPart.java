package se.jamkoll.reading.internal.docx;

import java.util.List;
import java.util.Set;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.xml.ParagraphText;
import se.jamkoll.reading.internal.xml.XmlCursor;

/** Reads the paragraphs, tables and content controls of one part of a Word document. */
final class DocxPart {

  /** Tabs stand in the properties of paragraphs too, where they are no text. */
  private static final ParagraphText TEXT =
      new ParagraphText(
          Set.of("p"),
          Set.of("t", "delText", "instrText", "delInstrText"),
          Set.of("tab", "ptab", "br", "cr", "sym", "noBreakHyphen", "softHyphen"),
          "r");

  private final DocxFile file;
  private final String name;
  private final XmlCursor xml;
  private final DocxFields fields = new DocxFields();

  DocxPart(DocxFile file, String name, byte[] part) throws UnreadableException {
    this.file = file;
    this.name = name;
    this.xml = new XmlCursor(part, TEXT, file.maxDepth());
  }

  DocxFile file() {
    return file;
  }

  String name() {
    return name;
  }

  XmlCursor xml() {
    return xml;
  }

  DocxFields fields() {
    return fields;
  }

  /** Reads the body of the document. */
  void body(List<Block> target) throws UnreadableException {
    if (!xml.child(0)) {
      return;
    }
    while (xml.child(1)) {
      if (xml.name().equals("body")) {
        blocks(DocxContext.into(target, Kind.TEXT));
      }
    }
  }

  /** Reads the blocks within the element that the cursor stands at. */
  void blocks(DocxContext context) throws UnreadableException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "p" -> new DocxParagraph(this, context).read();
        case "tbl" -> table(context);
        default -> transparent(context, this::blocks);
      }
    }
  }

  /** What reads the content of an element that stands for its content only. */
  @FunctionalInterface
  interface Content {
    void read(DocxContext context) throws UnreadableException;
  }

  /** Reads an element whose content stands in its place, or leaves it out. */
  void transparent(DocxContext context, Content content) throws UnreadableException {
    switch (xml.name()) {
      case "sdt" -> contentControl(context, content);
      case "ins", "moveTo" -> {
        file.note(Notice.PENDING_INSERTIONS);
        content.read(context.asInsertion());
      }
      case "del", "moveFrom" -> file.note(Notice.PENDING_DELETIONS);
      case "customXml", "smartTag", "bdo", "dir" -> content.read(context);
      case "AlternateContent" -> alternateContent(context, content);
      default -> {}
    }
  }

  /** The choice and the fallback are two drawings of one thing. */
  private void alternateContent(DocxContext context, Content content) throws UnreadableException {
    boolean taken = false;
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (!taken) {
        taken = true;
        content.read(context);
      }
    }
  }

  private void contentControl(DocxContext context, Content content) throws UnreadableException {
    DocxContext inside = context;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "sdtPr" -> inside = properties(context);
        case "sdtContent" -> content.read(inside);
        default -> {}
      }
    }
  }

  private DocxContext properties(DocxContext context) throws UnreadableException {
    DocxContext inside = context;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "showingPlcHdr" -> inside = RunFormat.isOn(xml) ? inside.asPlaceholder() : inside;
        case "docPartObj" -> inside = isContents() ? inside.withKind(Kind.CONTENTS) : inside;
        default -> {}
      }
    }
    return inside;
  }

  private boolean isContents() throws UnreadableException {
    boolean contents = false;
    int depth = xml.depth();
    while (xml.child(depth)) {
      contents |=
          xml.name().equals("docPartGallery")
              && xml.attribute("val", "").equalsIgnoreCase("Table of Contents");
    }
    return contents;
  }

  private void table(DocxContext context) throws UnreadableException {
    new Table(file.nextTable()).rows(context);
  }

  /** A table as far as it has been read. */
  private final class Table {

    private final int number;
    private int row;
    private int column;

    Table(int number) {
      this.number = number;
    }

    void rows(DocxContext context) throws UnreadableException {
      int depth = xml.depth();
      while (xml.child(depth)) {
        if (xml.name().equals("tr")) {
          row++;
          column = 1;
          cells(context);
        } else {
          transparent(context, this::rows);
        }
      }
    }

    private void cells(DocxContext context) throws UnreadableException {
      boolean deleted = false;
      int depth = xml.depth();
      while (xml.child(depth)) {
        switch (xml.name()) {
          case "trPr" -> deleted = rowProperties();
          case "tc" -> {
            if (!deleted) {
              cell(context);
            }
          }
          default -> transparent(context, this::cells);
        }
      }
    }

    /** Reads how many columns the row skips; returns whether the row is a pending deletion. */
    private boolean rowProperties() throws UnreadableException {
      boolean deleted = false;
      int depth = xml.depth();
      while (xml.child(depth)) {
        switch (xml.name()) {
          case "gridBefore" -> column += Math.max(0, Math.min(100, xml.number("val", 0)));
          case "del" -> {
            deleted = true;
            file.note(Notice.PENDING_DELETIONS);
          }
          default -> {}
        }
      }
      return deleted;
    }

    private void cell(DocxContext context) throws UnreadableException {
      DocxContext inside = context.withCell(new Cell(number, row, column));
      int span = 1;
      int depth = xml.depth();
      while (xml.child(depth)) {
        switch (xml.name()) {
          case "tcPr" -> span = span();
          case "p" -> new DocxParagraph(DocxPart.this, inside).read();
          case "tbl" -> table(inside);
          default -> transparent(inside, DocxPart.this::blocks);
        }
      }
      column += span;
    }

    private int span() throws UnreadableException {
      int span = 1;
      int depth = xml.depth();
      while (xml.child(depth)) {
        if (xml.name().equals("gridSpan")) {
          span = Math.max(1, Math.min(100, xml.number("val", 1)));
        }
      }
      return span;
    }
  }
}
