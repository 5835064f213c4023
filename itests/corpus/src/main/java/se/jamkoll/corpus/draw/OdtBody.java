package se.jamkoll.corpus.draw;

import static se.jamkoll.corpus.draw.OdtAutomaticStyles.BOLD;
import static se.jamkoll.corpus.draw.OdtAutomaticStyles.BULLETS;
import static se.jamkoll.corpus.draw.OdtAutomaticStyles.BULLET_ITEM;
import static se.jamkoll.corpus.draw.OdtAutomaticStyles.NUMBERED_ITEM;
import static se.jamkoll.corpus.draw.OdtAutomaticStyles.NUMBERS;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.corpus.Block;
import se.jamkoll.corpus.ContentsEntries;
import se.jamkoll.corpus.Inline;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/** Draws the content of an OpenDocument text. */
final class OdtBody {

  private final Letter letter;
  private final Layout layout;
  private final Xml xml = OdtDrawer.start("office:document-content");
  private final Noise noise;
  private final OdtChanges changes;
  private final OdtRuns runs;
  private final OdtHeadings headings;
  private final List<Block.ListItem> list = new ArrayList<>();
  private int tables;

  OdtBody(Letter letter, Layout layout) {
    this.letter = letter;
    this.layout = layout;
    this.noise = new Noise(letter, layout);
    this.changes = new OdtChanges(letter.blocks());
    this.runs = new OdtRuns(xml, noise, changes);
    this.headings = new OdtHeadings(letter, layout, xml, runs);
  }

  byte[] draw() {
    new OdtAutomaticStyles(xml).draw();
    xml.open("office:body").open("office:text");
    changes.draw(xml);
    Arrangement.of(letter.blocks(), layout).forEach(this::piece);
    closeList();
    return xml.bytes();
  }

  private void piece(Piece piece) {
    if (piece instanceof Piece.Whole whole) {
      block(whole.block());
      return;
    }
    closeList();
    if (piece instanceof Piece.RunIn runIn) {
      xml.open("text:p", "text:style-name", "Text_20_body");
      runs.span(BOLD, runIn.heading());
      if (!runIn.text().isEmpty()) {
        xml.text(" ");
        runs.draw(runIn.text());
      }
      xml.close();
    } else if (piece instanceof Piece.Columns columns) {
      columns(columns);
    }
  }

  private void block(Block block) {
    if (block instanceof Block.ListItem item) {
      item(item);
      return;
    }
    closeList();
    if (block instanceof Block.Heading heading) {
      headings.draw(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph("Text_20_body", paragraph.inlines());
    } else if (block instanceof Block.Quote quote) {
      paragraph("Quotations", quote.inlines());
    } else if (block instanceof Block.Table table) {
      grid(table);
    } else if (block instanceof Block.Contents) {
      headings.contents(ContentsEntries.of(letter.blocks()));
    }
  }

  private void paragraph(String style, List<Inline> inlines) {
    xml.open("text:p", "text:style-name", style);
    runs.draw(inlines);
    xml.close();
  }

  private void item(Block.ListItem item) {
    if (!list.isEmpty() && !continues(list.get(list.size() - 1), item)) {
      closeList();
    }
    list.add(item);
  }

  private static boolean continues(Block.ListItem last, Block.ListItem next) {
    return last.ordered() == next.ordered()
        && (!next.ordered() || next.number() == last.number() + 1);
  }

  private void closeList() {
    if (list.isEmpty()) {
      return;
    }
    boolean ordered = list.get(0).ordered();
    xml.open("text:list", "text:style-name", ordered ? NUMBERS : BULLETS);
    for (int i = 0; i < list.size(); i++) {
      xml.open("text:list-item");
      if (ordered && i == 0) {
        xml.attributes("text:start-value", String.valueOf(list.get(0).number()));
      }
      paragraph(ordered ? NUMBERED_ITEM : BULLET_ITEM, list.get(i).inlines());
      xml.close();
    }
    xml.close();
    list.clear();
  }

  private void grid(Block.Table table) {
    xml.open(
        "table:table", "table:name", "Tabell" + (10 + ++tables), "table:style-name", "Tabell2");
    xml.leaf("table:table-column", "table:number-columns-repeated", "" + table.columns());
    for (int row = 0; row < table.rows().size(); row++) {
      boolean header = row == 0;
      if (header) {
        xml.open("table:table-header-rows");
      }
      xml.open("table:table-row");
      for (List<Inline> cell : table.rows().get(row).cells()) {
        openCell("Tabell2.A1");
        paragraph(header ? "Table_20_Heading" : "Table_20_Contents", cell);
        xml.close();
      }
      xml.close(header ? 2 : 1);
    }
    xml.close();
  }

  private void columns(Piece.Columns columns) {
    String cell = noise.once(2) ? "Tabell1.A1" : "Tabell2.A1";
    xml.open("table:table", "table:name", "Tabell1", "table:style-name", "Tabell1")
        .leaf("table:table-column", "table:style-name", "Tabell1.A")
        .leaf("table:table-column", "table:style-name", "Tabell1.B");
    for (Piece.Section section : columns.sections()) {
      xml.open("table:table-row");
      openCell(cell);
      headings.draw(section.heading());
      xml.close();
      openCell(cell);
      section.blocks().forEach(this::block);
      closeList();
      if (section.blocks().isEmpty()) {
        xml.leaf("text:p", "text:style-name", "Table_20_Contents");
      }
      xml.close(2);
    }
    xml.close();
  }

  private void openCell(String style) {
    xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
  }
}
