package se.jamkoll.corpus.draw;

import java.util.List;
import java.util.stream.Stream;
import se.jamkoll.corpus.Block;
import se.jamkoll.corpus.Inline;

/** Draws the list of tracked changes of an OpenDocument text; its order is that of the text. */
final class OdtChanges {

  private final List<Inline> changes;
  private int drawn;

  OdtChanges(List<Block> blocks) {
    changes = blocks.stream().flatMap(OdtChanges::inlines).filter(OdtChanges::change).toList();
  }

  private static Stream<Inline> inlines(Block block) {
    if (block instanceof Block.Table table) {
      return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(List::stream);
    }
    if (block instanceof Block.Heading heading) {
      return heading.inlines().stream();
    }
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.inlines().stream();
    }
    if (block instanceof Block.ListItem item) {
      return item.inlines().stream();
    }
    return block instanceof Block.Quote quote ? quote.inlines().stream() : Stream.empty();
  }

  private static boolean change(Inline inline) {
    return inline instanceof Inline.Deletion || inline instanceof Inline.Insertion;
  }

  void draw(Xml xml) {
    if (changes.isEmpty()) {
      return;
    }
    xml.open("text:tracked-changes");
    for (int i = 0; i < changes.size(); i++) {
      boolean deletion = changes.get(i) instanceof Inline.Deletion;
      xml.open("text:changed-region", "xml:id", id(i), "text:id", id(i))
          .open(deletion ? "text:deletion" : "text:insertion")
          .open("office:change-info")
          .element("dc:creator", "Enhetschefen")
          .element("dc:date", "2026-01-14T10:05:00")
          .close();
      if (deletion) {
        xml.element("text:p", changes.get(i).text(), "text:style-name", "Text_20_body");
      }
      xml.close(2);
    }
    xml.close();
  }

  /** Returns the id of the next change in the text. */
  String next() {
    return id(drawn++);
  }

  private static String id(int index) {
    return "ct" + (94_000 + index);
  }
}
