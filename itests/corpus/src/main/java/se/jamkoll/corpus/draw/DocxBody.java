package se.jamkoll.corpus.draw;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.jamkoll.corpus.Block;
import se.jamkoll.corpus.ContentsEntries;
import se.jamkoll.corpus.Inline;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/** Draws the body of a Word document. */
final class DocxBody {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final int TEXT_WIDTH = 9_062;

  private final Letter letter;
  private final Layout layout;
  private final Noise noise;
  private final DocxHeadings headings;
  private final DocxNumbering numbering = new DocxNumbering();
  private final Xml xml = new Xml();
  private final DocxRuns runs;
  private int nextNumber;

  DocxBody(Letter letter, Layout layout) {
    this.letter = letter;
    this.layout = layout;
    this.noise = new Noise(letter, layout);
    this.headings = new DocxHeadings(letter, layout);
    this.runs = new DocxRuns(xml, noise);
  }

  DocxNumbering numbering() {
    return numbering;
  }

  Optional<byte[]> comments() {
    return runs.comments();
  }

  byte[] draw() {
    xml.open(
            "w:document",
            "xmlns:w",
            WORD,
            "xmlns:r",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "xmlns:w14",
            "http://schemas.microsoft.com/office/word/2010/wordml",
            "xmlns:mc",
            "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "mc:Ignorable",
            "w14")
        .open("w:body");
    Arrangement.of(letter.blocks(), layout).forEach(this::piece);
    page();
    return xml.bytes();
  }

  private void page() {
    xml.open("w:sectPr", "w:rsidR", noise.session())
        .leaf("w:headerReference", "w:type", "default", "r:id", "header1")
        .leaf("w:footerReference", "w:type", "default", "r:id", "footer1")
        .leaf("w:pgSz", "w:w", "11906", "w:h", "16838")
        .leaf(
            "w:pgMar",
            "w:top",
            "1417",
            "w:right",
            "1417",
            "w:bottom",
            "1417",
            "w:left",
            "1417",
            "w:header",
            "708",
            "w:footer",
            "708",
            "w:gutter",
            "0")
        .close();
  }

  private void piece(Piece piece) {
    if (piece instanceof Piece.Whole whole) {
      block(whole.block());
    } else if (piece instanceof Piece.RunIn runIn) {
      paragraph("", RunLook.PLAIN);
      runs.text(runIn.heading(), RunLook.BOLD);
      if (!runIn.text().isEmpty()) {
        runs.text(" ", noise.once(2) ? RunLook.BOLD : RunLook.PLAIN);
        runs.draw(runIn.text(), RunLook.PLAIN);
      }
      xml.close();
    } else if (piece instanceof Piece.Columns columns) {
      columns(columns);
    }
  }

  private void block(Block block) {
    int number = nextNumber;
    nextNumber = 0;
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      text("", paragraph.inlines());
    } else if (block instanceof Block.Quote quote) {
      text("Citat", quote.inlines());
    } else if (block instanceof Block.ListItem item) {
      item(item, number);
    } else if (block instanceof Block.Table table) {
      grid(table);
    } else if (block instanceof Block.Contents) {
      new DocxContents(xml).draw(ContentsEntries.of(letter.blocks()));
    }
  }

  private void heading(Block.Heading heading) {
    if (layout == Layout.PLAIN && heading.level() > 1) {
      xml.leaf("w:p");
    }
    RunLook look = headings.look(heading);
    paragraph(headings.style(heading), look);
    Optional<String> bookmark = headings.bookmark(heading);
    String id = runs.nextId();
    bookmark.ifPresent(name -> xml.leaf("w:bookmarkStart", "w:id", id, "w:name", name));
    runs.draw(heading.inlines(), look);
    bookmark.ifPresent(name -> xml.leaf("w:bookmarkEnd", "w:id", id));
    xml.close();
  }

  private void text(String style, List<Inline> inlines) {
    paragraph(style, RunLook.PLAIN, inlines);
    runs.draw(inlines, RunLook.PLAIN);
    xml.close();
  }

  private void item(Block.ListItem item, int expected) {
    if (!item.ordered()) {
      text("Punktlista", item.inlines());
      return;
    }
    String list = item.number() == expected ? numbering.current() : numbering.begin(item.number());
    nextNumber = item.number() + 1;
    open();
    xml.open("w:pPr")
        .leaf("w:pStyle", "w:val", "Liststycke")
        .open("w:numPr")
        .leaf("w:ilvl", "w:val", "0")
        .leaf("w:numId", "w:val", list)
        .close(2);
    runs.draw(item.inlines(), RunLook.PLAIN);
    xml.close();
  }

  private void grid(Block.Table table) {
    int width = TEXT_WIDTH / table.columns();
    openTable(true, Collections.nCopies(table.columns(), width));
    for (int row = 0; row < table.rows().size(); row++) {
      xml.open("w:tr", "w:rsidR", noise.session());
      if (row == 0) {
        xml.open("w:trPr").leaf("w:tblHeader").close();
      }
      RunLook look = row == 0 ? RunLook.BOLD : RunLook.PLAIN;
      for (List<Inline> cell : table.rows().get(row).cells()) {
        openCell(width);
        paragraph("", look);
        runs.draw(cell, look);
        xml.close(2);
      }
      xml.close();
    }
    xml.close();
    xml.leaf("w:p");
  }

  private void columns(Piece.Columns columns) {
    int left = 2_600;
    openTable(noise.once(2), List.of(left, TEXT_WIDTH - left));
    for (Piece.Section section : columns.sections()) {
      xml.open("w:tr", "w:rsidR", noise.session());
      openCell(left);
      heading(section.heading());
      xml.close();
      openCell(TEXT_WIDTH - left);
      section.blocks().forEach(this::block);
      if (section.blocks().isEmpty()) {
        xml.leaf("w:p");
      }
      xml.close(2);
    }
    xml.close();
  }

  private void openTable(boolean ruled, List<Integer> widths) {
    xml.open("w:tbl").open("w:tblPr");
    if (ruled) {
      xml.leaf("w:tblStyle", "w:val", "Tabellrutnt");
    }
    xml.leaf("w:tblW", "w:w", "0", "w:type", "auto")
        .leaf("w:tblLook", "w:val", "04A0")
        .close()
        .open("w:tblGrid");
    widths.forEach(width -> xml.leaf("w:gridCol", "w:w", width.toString()));
    xml.close();
  }

  private void openCell(int width) {
    xml.open("w:tc")
        .open("w:tcPr")
        .leaf("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa")
        .close();
  }

  private void paragraph(String style, RunLook look) {
    paragraph(style, look, List.of());
  }

  private void paragraph(String style, RunLook look, List<Inline> inlines) {
    open();
    boolean deleted =
        !inlines.isEmpty() && inlines.stream().allMatch(Inline.Deletion.class::isInstance);
    if (style.isEmpty() && look.equals(RunLook.PLAIN) && !deleted) {
      return;
    }
    xml.open("w:pPr");
    if (!style.isEmpty()) {
      xml.leaf("w:pStyle", "w:val", style);
    }
    if (deleted) {
      runs.deletedMark();
    } else {
      runs.properties(look);
    }
    xml.close();
  }

  private void open() {
    String session = noise.session();
    xml.open("w:p", "w:rsidR", session, "w:rsidRDefault", session);
  }
}
