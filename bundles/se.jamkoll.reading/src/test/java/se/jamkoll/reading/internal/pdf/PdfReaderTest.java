package se.jamkoll.reading.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;

class PdfReaderTest {

  private static final String LONG =
      "Nämnden beslutar att införa den nya taxan från och med den första januari nästa år";

  @Test
  void aWrappedLineJoinsWithASpace() throws UnreadableException {
    List<String> texts =
        new DrawnPdf().lines(70, 700, LONG, "enligt förvaltningens förslag.").texts();
    assertEquals(List.of(LONG + " enligt förvaltningens förslag."), texts);
  }

  @Test
  void aWordHyphenatedAtTheEndOfALineIsMadeWhole() throws UnreadableException {
    List<String> texts = new DrawnPdf().lines(70, 700, LONG + " jäm-", "ställdheten ökar.").texts();
    assertEquals(List.of(LONG + " jämställdheten ökar."), texts);
  }

  @Test
  void aSuspendedCompoundKeepsItsHyphen() throws UnreadableException {
    List<String> texts = new DrawnPdf().lines(70, 700, LONG + " flick-", "och pojklag.").texts();
    assertEquals(List.of(LONG + " flick- och pojklag."), texts);
  }

  @Test
  void aGapBetweenLinesPartsParagraphs() throws UnreadableException {
    List<String> texts =
        new DrawnPdf().text(70, 700, LONG).text(70, 676, "Ett nytt stycke.").texts();
    assertEquals(List.of(LONG, "Ett nytt stycke."), texts);
  }

  @Test
  void aLineEndedOnPurposePartsParagraphs() throws UnreadableException {
    List<String> texts = new DrawnPdf().lines(70, 700, LONG, "Kort.", "Nästa stycke.").texts();
    assertEquals(List.of(LONG + " Kort.", "Nästa stycke."), texts);
  }

  @Test
  void aBoldLineIsABlockOfItsOwnAndStrong() throws UnreadableException {
    List<Block> blocks =
        new DrawnPdf()
            .bold(70, 700, "Jämställdhet")
            .lines(70, 686, LONG, "och så vidare.")
            .blocks();
    assertEquals("Jämställdhet", blocks.get(0).text().text());
    assertTrue(blocks.get(0).text().allStrong());
    assertEquals(2, blocks.size());
  }

  @Test
  void aRunInHeadingKeepsItsStrength() throws UnreadableException {
    Block block =
        new DrawnPdf()
            .bold(70, 700, "Jämställdhet:")
            .text(148, 700, "Kvinnor gynnas.")
            .blocks()
            .get(0);
    assertEquals("Jämställdhet: Kvinnor gynnas.", block.text().text());
    assertEquals(14, block.text().strongEnd());
  }

  @Test
  void aBulletIsLeftOutOfItsItem() throws UnreadableException {
    List<Block> blocks =
        new DrawnPdf()
            .text(70, 700, "Beslutet skickas till")
            .text(88, 686, "•")
            .text(102, 686, "Kommunstyrelsen")
            .text(88, 672, "•")
            .text(102, 672, "Barnnämnden")
            .blocks();
    assertEquals(
        List.of(Block.Kind.TEXT, Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM),
        blocks.stream().map(Block::kind).toList());
    assertEquals("Kommunstyrelsen", blocks.get(1).text().text());
  }

  @Test
  void aHeadingBesideItsTextIsACellOfItsRow() throws UnreadableException {
    List<Block> blocks =
        new DrawnPdf()
            .bold(70, 700, "Bakgrund")
            .lines(200, 700, "Taxan har gällt sedan 2012 och", "behöver ses över.")
            .bold(70, 660, "Jämställdhet")
            .lines(200, 660, "Kvinnor använder tjänsten mer", "än män.")
            .blocks();
    assertEquals(
        List.of(
            "Bakgrund",
            "Taxan har gällt sedan 2012 och behöver ses över.",
            "Jämställdhet",
            "Kvinnor använder tjänsten mer än män."),
        DrawnPdf.texts(blocks));
    assertEquals(List.of(1, 1, 2, 2), blocks.stream().map(block -> row(block)).toList());
    assertEquals(List.of(1, 2, 1, 2), blocks.stream().map(block -> column(block)).toList());
  }

  private static int row(Block block) {
    return block.cell() == null ? 0 : block.cell().row();
  }

  private static int column(Block block) {
    return block.cell() == null ? 0 : block.cell().column();
  }

  @Test
  void aRuledCellKeepsItsLinesTogether() throws UnreadableException {
    List<Block> blocks =
        new DrawnPdf()
            .box(70, 650, 60, 40)
            .box(130, 650, 265, 40)
            .box(70, 610, 60, 40)
            .box(130, 610, 265, 40)
            .text(75, 677, "Kön")
            .lines(
                135,
                677,
                "Kvinnor reser mest på kvällar och nätter i vintertid",
                "och män på dagar.")
            .text(75, 637, "Barn")
            .text(135, 637, "Flickor och pojkar.")
            .blocks();
    assertEquals(
        List.of(
            "Kön",
            "Kvinnor reser mest på kvällar och nätter i vintertid och män på dagar.",
            "Barn",
            "Flickor och pojkar."),
        DrawnPdf.texts(blocks));
    assertEquals(List.of(1, 1, 2, 2), blocks.stream().map(block -> row(block)).toList());
  }

  @Test
  void runningHeadersAndPageNumbersAreLeftOut() throws UnreadableException {
    DrawnPdf pdf = new DrawnPdf();
    List<String> bodies = List.of("Första sidan.", "Andra sidan.", "Tredje sidan.");
    for (int i = 0; i < bodies.size(); i++) {
      if (i > 0) {
        pdf.newPage();
      }
      pdf.text(70, 800, "Region Exempel").text(500, 800, "Sida " + (i + 1) + " (3)");
      pdf.text(70, 740, bodies.get(i)).text(290, 30, Integer.toString(i + 1));
    }
    assertEquals(bodies, pdf.texts());
  }

  @Test
  void aParagraphGoesOnOverThePageBreak() throws UnreadableException {
    List<String> texts =
        new DrawnPdf()
            .text(70, 80, LONG)
            .newPage()
            .text(70, 760, "och sedan tills vidare.")
            .texts();
    assertEquals(List.of(LONG + " och sedan tills vidare."), texts);
  }

  @Test
  void aLineOfContentsLosesItsLeadersAndPage() throws UnreadableException {
    List<Block> blocks =
        new DrawnPdf()
            .text(70, 700, "Bakgrund ................................ 2")
            .text(70, 686, "Jämställdhet ........................... 3")
            .blocks();
    assertEquals(List.of("Bakgrund", "Jämställdhet"), DrawnPdf.texts(blocks));
    assertTrue(blocks.stream().allMatch(block -> block.kind() == Block.Kind.CONTENTS));
  }

  @Test
  void aPlaceNamesThePageAndTheLines() throws UnreadableException {
    Block block =
        new DrawnPdf().newPage().lines(70, 700, LONG, "enligt förslaget.").blocks().get(0);
    Location.OnPage place =
        (Location.OnPage) block.place().at(LONG.length() + 1, block.text().text().length());
    assertEquals(2, place.page());
    assertEquals(1, place.quads().size());
    assertEquals(70, place.quads().get(0).left(), 1.5);
    assertTrue(place.quads().get(0).bottom() < 686 && place.quads().get(0).top() > 686);
  }

  @Test
  void invisibleTextOverAPictureIsRecognisedText() throws UnreadableException {
    Extract extract =
        DrawnPdf.read(new DrawnPdf().picture().invisible(70, 700, "Skannat.").bytes());
    assertEquals(List.of("Skannat."), DrawnPdf.texts(extract.blocks()));
    assertEquals(Set.of(Notice.RECOGNISED_TEXT), extract.notices());
  }

  @Test
  void invisibleTextBesideVisibleTextIsHidden() throws UnreadableException {
    Extract extract =
        DrawnPdf.read(new DrawnPdf().text(70, 700, "Synligt.").invisible(70, 600, "Dolt.").bytes());
    assertEquals(List.of("Synligt."), DrawnPdf.texts(extract.blocks()));
    assertEquals(Set.of(Notice.HIDDEN_TEXT), extract.notices());
  }

  @Test
  void theValueOfAFieldFollowsItsLabel() throws UnreadableException {
    List<String> texts =
        new DrawnPdf()
            .text(70, 700, "Konsekvenser för jämställdhet")
            .text(70, 640, "Nästa fråga")
            .field("konsekvens", "Kvinnor gynnas.", 70, 676)
            .texts();
    assertEquals(List.of("Konsekvenser för jämställdhet", "Kvinnor gynnas.", "Nästa fråga"), texts);
  }

  @Test
  void aWrappedHeadingStaysOneBesideTwoParagraphs() throws UnreadableException {
    List<String> texts =
        new DrawnPdf()
            .lines(200, 740, "Taxan har gällt länge och", "är gammal.")
            .bold(70, 740, "Bakgrund")
            .bold(70, 700, "Konsekvenser för")
            .bold(70, 686, "kvinnor och män")
            .text(200, 700, "Ja")
            .text(200, 678, "Kommentar:")
            .texts();
    assertEquals(
        List.of(
            "Bakgrund",
            "Taxan har gällt länge och är gammal.",
            "Konsekvenser för kvinnor och män",
            "Ja",
            "Kommentar:"),
        texts);
  }

  @Test
  void aHeadingThatTouchesItsTextStaysInItsColumn() throws UnreadableException {
    List<String> texts =
        new DrawnPdf()
            .bold(70, 700, "Bakgrund")
            .text(200, 700, "Taxan är gammal.")
            .bold(70, 660, "Jämställdhetskonsekvens")
            .text(200, 660, "Kvinnor gynnas.")
            .texts();
    assertEquals(
        List.of("Bakgrund", "Taxan är gammal.", "Jämställdhetskonsekvens", "Kvinnor gynnas."),
        texts);
  }

  @Test
  void aFileWithoutGlyphsHasNoText() {
    assertEquals(UnreadableReason.NO_TEXT, reason(new DrawnPdf().box(10, 10, 100, 100).bytes()));
  }

  @Test
  void aFileThatNeedsAPasswordIsEncrypted() {
    byte[] bytes = new DrawnPdf().text(70, 700, LONG).protectedBytes("hemligt");
    assertEquals(UnreadableReason.ENCRYPTED, reason(bytes));
  }

  @Test
  void aFileThatOnlyRestrictsPrintingIsRead() throws UnreadableException {
    byte[] bytes = new DrawnPdf().text(70, 700, LONG).protectedBytes("");
    assertEquals(List.of(LONG), DrawnPdf.texts(DrawnPdf.read(bytes).blocks()));
  }

  @Test
  void aFileThatIsNoPdfIsDamaged() {
    assertEquals(
        UnreadableReason.DAMAGED,
        reason("%PDF-1.7 men inget mer".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFileWithTooManyPagesIsTooLarge() {
    byte[] bytes = new DrawnPdf().text(70, 700, LONG).newPage().text(70, 700, LONG).bytes();
    ReadingLimits onePage = new ReadingLimits(1_000_000, 1_000_000, 10, 10, 1);
    UnreadableException thrown =
        assertThrows(UnreadableException.class, () -> DrawnPdf.read(bytes, onePage));
    assertEquals(UnreadableReason.TOO_LARGE, thrown.reason());
  }

  @Test
  void aPageThatUnpacksToTooMuchIsTooLarge() {
    String[] lines = new String[4_000];
    Arrays.fill(lines, LONG);
    byte[] bytes = new DrawnPdf().lines(70, 700, lines).bytes();
    ReadingLimits tight = new ReadingLimits(1_000_000, 100_000, 10, 10, 10);
    UnreadableException thrown =
        assertThrows(UnreadableException.class, () -> DrawnPdf.read(bytes, tight));
    assertEquals(UnreadableReason.TOO_LARGE, thrown.reason());
  }

  private static UnreadableReason reason(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> DrawnPdf.read(bytes)).reason();
  }
}
