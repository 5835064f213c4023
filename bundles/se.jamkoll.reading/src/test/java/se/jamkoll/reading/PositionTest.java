package se.jamkoll.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Location;

class PositionTest {

  private static final String PART = "word/document.xml";

  @Test
  void spacesAndSoftHyphensThatAreGoneAreStillCounted() {
    DecisionDocument document = read("<w:p>" + Docx.run("  Kvin\u00ADnor   och män.") + "</w:p>");

    assertPlaces(document, "Kvinnor", place(0, 2, 4), place(0, 7, 3));
    assertPlaces(document, "män", place(0, 17, 3));
  }

  @Test
  void whatIsDeletedOrHiddenPartsThePlaces() {
    DecisionDocument document =
        read(
            "<w:p>"
                + Docx.run("Det ")
                + "<w:del><w:r><w:delText>gamla </w:delText></w:r></w:del>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r>"
                + Docx.run("nya")
                + Docx.run(" förslaget.")
                + "</w:p>");

    assertPlaces(document, "Det nya förslaget.", place(0, 0, 4), place(0, 14, 14));
  }

  @Test
  void aTabIsOneCharacterButNotOneAmongTheProperties() {
    DecisionDocument document =
        read(
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
                + "<w:r><w:t>Dnr</w:t><w:tab/><w:t>RS 1</w:t></w:r></w:p>");

    assertPlaces(document, "RS 1", place(0, 4, 4));
  }

  @Test
  void aLetterThatIsComposedStandsAtBothItsCharacters() {
    DecisionDocument document = read("<w:p>" + Docx.run("Nya va\u030Ard\u00ADplatser.") + "</w:p>");

    assertPlaces(document, "å", place(0, 5, 2));
    assertPlaces(document, "rd", place(0, 7, 2));
    assertPlaces(document, "platser", place(0, 10, 7));
  }

  @Test
  void theTextOfATextBoxIsNotThatOfTheParagraphAroundIt() {
    DecisionDocument document =
        read(
            "<w:p>"
                + Docx.run("Före")
                + "<w:r><w:drawing><w:txbxContent>"
                + Docx.paragraph("Rutan.")
                + "</w:txbxContent></w:drawing></w:r>"
                + Docx.run(" efter.")
                + "</w:p>");

    assertPlaces(document, "Före efter.", place(0, 0, 11));
    assertPlaces(document, "Rutan.", place(1, 0, 6));
  }

  @Test
  void aSpanOverParagraphsHasAPlaceInEach() {
    DecisionDocument document = read(Docx.paragraph("Första.") + Docx.paragraph("Andra."));

    assertPlaces(document, "sta.\nAnd", place(0, 3, 4), place(1, 0, 3));
  }

  @Test
  void aSpanOutsideTheTextIsRefused() {
    DecisionDocument document = read(Docx.paragraph("Kort."));

    assertTrue(document.locate(2, 2).isEmpty());
    assertThrows(IndexOutOfBoundsException.class, () -> document.locate(0, 6));
  }

  private static DecisionDocument read(String body) {
    return Reading.document("brev.docx", Docx.body(body).bytes());
  }

  private static Location place(int paragraph, int offset, int length) {
    return new Location.InPart(PART, paragraph, offset, length);
  }

  private static void assertPlaces(DecisionDocument document, String span, Location... places) {
    int start = document.text().indexOf(span);
    assertTrue(start >= 0, () -> span + " is not in " + document.text());
    assertEquals(List.of(places), document.locate(start, start + span.length()));
  }
}
