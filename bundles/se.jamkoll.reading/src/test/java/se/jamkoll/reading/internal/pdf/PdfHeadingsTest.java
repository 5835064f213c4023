package se.jamkoll.reading.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.UnreadableException;

/** Headings that stand close to lists, tables and page ends in PDF files. */
class PdfHeadingsTest {

  private static final String PROSE = "Taxan har gällt sedan 2012 och";

  @Test
  void aHeadingRunInRightBelowAListItemStartsAParagraph() throws UnreadableException {
    List<Block> blocks =
        new DrawnPdf()
            .text(70, 700, "– att godkänna taxan.")
            .bold(70, 686, "Bakgrund:")
            .text(128, 686, "Taxan är gammal.")
            .blocks();
    assertEquals(
        List.of("att godkänna taxan.", "Bakgrund: Taxan är gammal."), DrawnPdf.texts(blocks));
  }

  @Test
  void aNumberedHeadingRunInIsNoListItem() throws UnreadableException {
    Block block =
        new DrawnPdf()
            .bold(70, 700, "1. Bakgrund:")
            .text(140, 700, "Taxan är gammal.")
            .blocks()
            .get(0);
    assertEquals(Block.Kind.TEXT, block.kind());
    assertEquals("1. Bakgrund: Taxan är gammal.", block.text().text());
  }

  @Test
  void aNumberedLineBetweenParagraphsIsNoListItem() throws UnreadableException {
    List<Block> blocks =
        new DrawnPdf()
            .text(70, 700, "1. Bakgrund")
            .lines(70, 680, PROSE, "behöver ses över.")
            .text(70, 640, "2. Ekonomi")
            .text(70, 620, "Förslaget kostar ingenting.")
            .blocks();
    assertEquals("1. Bakgrund", blocks.get(0).text().text());
    assertEquals(Block.Kind.TEXT, blocks.get(0).kind());
    assertEquals(Block.Kind.TEXT, blocks.get(blocks.size() - 2).kind());
  }

  @Test
  void numberedLinesBelowEachOtherStayAList() throws UnreadableException {
    List<Block> blocks =
        new DrawnPdf()
            .text(70, 700, "Beslutet skickas till")
            .lines(70, 680, "1. Kommunstyrelsen", "2. Barnnämnden")
            .text(70, 640, "Förslaget kostar ingenting.")
            .blocks();
    assertEquals(Block.Kind.LIST_ITEM, blocks.get(1).kind());
    assertEquals(Block.Kind.LIST_ITEM, blocks.get(2).kind());
  }

  @Test
  void aHeadingBesideARuledTableStaysOutOfTheTable() throws UnreadableException {
    List<Block> blocks = layoutWithTable().blocks();
    assertEquals("Konsekvenser", blocks.get(2).text().text());
    assertEquals(1, table(blocks.get(2)));
    assertEquals(List.of("Grupp", "Påverkan"), DrawnPdf.texts(blocks.subList(3, 5)));
    assertEquals(List.of(2, 2), blocks.subList(3, 5).stream().map(PdfHeadingsTest::table).toList());
  }

  @Test
  void aTableThatGoesOnAfterATableWithinItKeepsItsNumber() throws UnreadableException {
    List<Block> blocks =
        layoutWithTable()
            .newPage()
            .bold(70, 780, "Ekonomi")
            .lines(200, 780, "Förslaget kostar ingenting", "alls.")
            .bold(70, 740, "Uppföljning")
            .text(200, 740, "Förslaget följs upp.")
            .blocks();
    Block last = blocks.get(blocks.size() - 1);
    assertEquals("Förslaget följs upp.", last.text().text());
    assertEquals(table(blocks.get(0)), table(last));
  }

  @Test
  void aHeadingWithAWordWiderThanItsColumnStaysOne() throws UnreadableException {
    List<String> texts =
        new DrawnPdf()
            .bold(70, 740, "Bakgrund")
            .lines(200, 740, PROSE, "behöver ses över, det vet alla.")
            .bold(70, 700, "Barn- och")
            .text(200, 700, "Ej aktuellt.")
            .bold(70, 686, "tillgänglighetsperspektivet")
            .bold(70, 660, "Ekonomi")
            .text(200, 660, "Ingen kostnad.")
            .texts();
    assertEquals(
        List.of("Barn- och tillgänglighetsperspektivet", "Ej aktuellt."), texts.subList(2, 4));
  }

  @Test
  void aHeadingInCapitalsIsMadeWholeAndAnAbbreviationKeepsItsHyphen() throws UnreadableException {
    List<String> texts =
        new DrawnPdf()
            .bold(
                70, 700, "BEDÖMNING AV JÄMSTÄLLDHETEN OCH BARNETS RÄTTIGHETER I KOMMUNENS VERKSAM-")
            .bold(70, 686, "HETER OCH HSB-")
            .bold(70, 672, "HUSEN")
            .texts();
    assertEquals(
        List.of(
            "BEDÖMNING AV JÄMSTÄLLDHETEN OCH BARNETS RÄTTIGHETER I KOMMUNENS VERKSAMHETER"
                + " OCH HSB-HUSEN"),
        texts);
  }

  private static DrawnPdf layoutWithTable() {
    return new DrawnPdf()
        .bold(70, 740, "Bakgrund")
        .lines(200, 740, PROSE, "behöver ses över, det vet alla.")
        .bold(70, 700, "Konsekvenser")
        .box(196, 694, 100, 18)
        .box(296, 694, 100, 18)
        .box(196, 676, 100, 18)
        .box(296, 676, 100, 18)
        .text(200, 700, "Grupp")
        .text(300, 700, "Påverkan")
        .text(200, 682, "Kvinnor")
        .text(300, 682, "Ingen");
  }

  private static int table(Block block) {
    return block.cell() == null ? 0 : block.cell().table();
  }
}
