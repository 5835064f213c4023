package se.jamkoll.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph.Mark;
import se.jamkoll.api.document.Paragraph.Role;
import se.jamkoll.api.document.ReadingResult;

/** Files that LibreOffice saved. */
class LibreOfficeFileTest {

  @Test
  void trackedChangesAreToldApart() throws IOException {
    DecisionDocument document = read("tracked-by-libreoffice.odt");
    assertEquals(Set.of(Notice.PENDING_INSERTIONS, Notice.PENDING_DELETIONS), document.notices());
    assertFalse(document.text().contains("Flickor har i tidigare utvärderingar"));
    assertEquals(
        List.of("fyra", "personal från kultur- och fritidsförvaltningen"), marked(document));
  }

  @Test
  void aFlatFileKeepsWhatIsDeletedInItsPlace() {
    String flat =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="o" xmlns:text="t"
            office:mimetype="application/vnd.oasis.opendocument.text">
        <office:body><office:text>
        <text:tracked-changes>
        <text:changed-region text:id="c1"><text:deletion/></text:changed-region>
        </text:tracked-changes>
        <text:p>Det <text:change-start text:change-id="c1"/>inte</text:p>
        <text:p>alls <text:change-end text:change-id="c1"/>kostar.</text:p>
        </office:text></office:body></office:document>
        """;
    DecisionDocument document = Reading.document("brev.fodt", flat);

    assertEquals(List.of("BODY Det", "BODY kostar."), Reading.shown(document));
    assertEquals(Set.of(Notice.PENDING_DELETIONS), document.notices());
  }

  @Test
  void theHeadingsOfATwoColumnTableAreFound() throws IOException {
    DecisionDocument document = read("two-columns-by-libreoffice.docx");
    assertEquals("Ändrade regler för mikrostöd till småföretag", document.title());
    List<String> headings =
        document.paragraphs().stream()
            .filter(paragraph -> paragraph.role() == Role.HEADING)
            .map(document::textOf)
            .toList();
    assertEquals(
        List.of(
            "Diarienummer",
            "Förslag till beslut",
            "Bakgrund",
            "Utvärdering",
            "Bedömning",
            "Jämställdhetskonsekvenser",
            "Ekonomi",
            "Ikraftträdande",
            "Beslutet skickas till"),
        headings);
    assertTrue(document.paragraphs().stream().allMatch(paragraph -> paragraph.cell() == null));
  }

  private static List<String> marked(DecisionDocument document) {
    return document.paragraphs().stream()
        .flatMap(paragraph -> paragraph.marks().stream())
        .filter(mark -> mark.kind() == Mark.Kind.INSERTION)
        .map(mark -> document.text().substring(mark.start(), mark.end()))
        .toList();
  }

  private static DecisionDocument read(String name) throws IOException {
    try (InputStream stream = LibreOfficeFileTest.class.getResourceAsStream(name)) {
      assertNotNull(stream, name);
      ReadingResult result =
          new FileDocumentReader().read(DocumentSource.of(name, stream.readAllBytes()));
      return assertInstanceOf(ReadingResult.Read.class, result).document();
    }
  }
}
