package se.jamkoll.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockParserTest {

  @Test
  void linesOfAParagraphAreJoinedUnlessOneEndsInTwoSpaces() {
    assertEquals(
        List.of(paragraph("Datum i dag"), paragraph("Dnr 1")),
        BlockParser.parse("Datum\ni dag  \nDnr 1\n"));
  }

  @Test
  void aDashOnItsOwnIsAParagraphAndAHyphenStartsAnItem() {
    List<Block> blocks = BlockParser.parse("–\n\n- att anta taxan\n3. att avslå\n");

    assertEquals(
        List.of(
            paragraph("–"),
            new Block.ListItem(false, 0, text("att anta taxan")),
            new Block.ListItem(true, 3, text("att avslå"))),
        blocks);
  }

  @Test
  void aTableKeepsEmptyCellsAndLosesItsRuler() {
    Block.Table table =
        assertInstanceOf(
            Block.Table.class,
            BlockParser.parse("| | Antal |\n|---|--:|\n| Kvinnor | 4 |\n").get(0));

    assertEquals(2, table.rows().size());
    assertEquals(List.of(), table.rows().get(0).cells().get(0));
  }

  @Test
  void theLinesOfAQuoteAreOneQuote() {
    assertEquals(
        List.of(new Block.Quote(text("Flickor har inte hörts."))),
        BlockParser.parse("> Flickor har\n> inte hörts.\n"));
  }

  @Test
  void marksInsideABlockAreTold() {
    Block.Paragraph paragraph =
        assertInstanceOf(
            Block.Paragraph.class,
            BlockParser.parse("{--sex--}{++fyra++} [[Skriv här]] *kursivt* **fet**{>>Jaså?<<}")
                .get(0));

    assertEquals(
        List.of(
            new Inline.Deletion("sex"),
            new Inline.Insertion("fyra"),
            new Inline.Text(" "),
            new Inline.Placeholder("Skriv här"),
            new Inline.Text(" "),
            new Inline.Text("kursivt", false, true),
            new Inline.Text(" "),
            new Inline.Text("fet", true, false),
            new Inline.Comment("Jaså?")),
        paragraph.inlines());
  }

  @Test
  void aTableOfContentsStandsForItself() {
    assertEquals(List.of(new Block.Contents()), BlockParser.parse("\\toc\n"));
  }

  private static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(text(text));
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }
}
