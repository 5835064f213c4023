package se.jamkoll.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Mark;
import se.jamkoll.api.document.ReadingResult;

/** One letter with everything in it, that LibreOffice saved in every format it writes. */
class SameLetterTest {

  private static final List<String> READ =
      List.of(
          "TITLE Ny simhall i Ängby",
          "HEADING Bakgrund",
          "BODY Simhallen är från 1974 och sliten – den läcker.",
          "FOOTNOTE Enligt bygglovet.",
          "BODY Här står kvar och tillagt sist.",
          "BODY Synligt slut.",
          "BODY Med kommentar i raden.",
          "HEADING Konsekvenser för kvinnor och män",
          "BODY Rad ett rad två, åäöÅÄÖ é § 5.",
          "HEADING Ekonomi",
          "BODY Det kostar en miljon kronor.",
          "CELL År",
          "CELL Kvinnor",
          "CELL Män",
          "CELL 2025",
          "CELL 120",
          "CELL 80",
          "LIST_ITEM Första punkten i listan.",
          "LIST_ITEM Andra punkten i listan.",
          "BODY Sist i brevet står detta.");

  @ParameterizedTest
  @ValueSource(strings = {"doc", "rtf", "docx", "odt", "fodt"})
  void everyFormatThatTellsOfChangesSaysTheSame(String format) throws IOException {
    DecisionDocument document = read(format);

    assertEquals(READ, shown(document));
    assertEquals(
        Set.of(
            Notice.PENDING_INSERTIONS,
            Notice.PENDING_DELETIONS,
            Notice.COMMENTS,
            Notice.HIDDEN_TEXT),
        document.notices());
    assertEquals(List.of("tillagt"), insertions(document));
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "rtf", "docx", "odt", "fodt", "html"})
  void theTableHasItsRowsAndColumns(String format) throws IOException {
    List<Paragraph.Cell> cells =
        read(format).paragraphs().stream().map(Paragraph::cell).filter(c -> c != null).toList();

    assertEquals(
        List.of(
            new Paragraph.Cell(1, 1, 1),
            new Paragraph.Cell(1, 1, 2),
            new Paragraph.Cell(1, 1, 3),
            new Paragraph.Cell(1, 2, 1),
            new Paragraph.Cell(1, 2, 2),
            new Paragraph.Cell(1, 2, 3)),
        cells);
  }

  /** LibreOffice writes deleted text into a page as any other; hidden text it marks. */
  @Test
  void aPageLeavesOutWhatItMarksAsHidden() throws IOException {
    DecisionDocument document = read("html");

    assertEquals(Set.of(Notice.HIDDEN_TEXT), document.notices());
    assertEquals(20, document.paragraphs().size());
    assertEquals("FOOTNOTE Enligt bygglovet.", shown(document).get(19));
  }

  private static List<String> shown(DecisionDocument document) {
    return document.paragraphs().stream()
        .map(paragraph -> paragraph.role() + " " + document.textOf(paragraph))
        .toList();
  }

  private static List<String> insertions(DecisionDocument document) {
    return document.paragraphs().stream()
        .flatMap(paragraph -> paragraph.marks().stream())
        .filter(mark -> mark.kind() == Mark.Kind.INSERTION)
        .map(mark -> document.text().substring(mark.start(), mark.end()))
        .toList();
  }

  private static DecisionDocument read(String format) throws IOException {
    String name = "simhall-by-libreoffice." + format;
    try (InputStream stream = SameLetterTest.class.getResourceAsStream(name)) {
      assertNotNull(stream, name);
      ReadingResult result =
          new FileDocumentReader().read(DocumentSource.of(name, stream.readAllBytes()));
      return assertInstanceOf(ReadingResult.Read.class, result).document();
    }
  }
}
