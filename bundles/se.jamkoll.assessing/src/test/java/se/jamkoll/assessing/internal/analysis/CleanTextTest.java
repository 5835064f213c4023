package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.document.DecisionDocument;

class CleanTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Beskriv konsekvenserna]
          <skriv här>
          {{jamstalldhet}}
          «Analys»
          Klicka här för att ange text.
          Klicka eller tryck här för att ange text.
          Skriv text här
          Ange text
          Välj ett objekt.
          Lorem ipsum dolor sit amet.
          Fylls i av handläggaren.
          xxx
          XX
          ???
          TODO
          ____
          """)
  void aPlaceholderIsBlankedOut(String text) {
    CleanText clean = clean(text);
    assertTrue(clean.placeholders());
    assertFalse(clean.hasLetters(), clean.text());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kvinnor får längre resväg.
          Enligt skollagen [8] gäller samma regler.
          Etapp XIX är klar.
          Nämnden beslutade [sic] i maj.
          """)
  void textOfTheOfficialStays(String text) {
    CleanText clean = clean(text);
    assertEquals(text, clean.text());
    assertFalse(clean.placeholders());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kvinnor [ange antal] får längre resväg.
          Skriv text här. Män får kortare resväg.
          """)
  void whatIsLeftKeepsItsPlace(String text) {
    CleanText clean = clean(text);
    assertTrue(clean.placeholders());
    assertEquals(text.length(), clean.text().length());
    assertEquals(text.indexOf("resväg"), clean.text().indexOf("resväg"));
  }

  @Test
  void whatTheReaderMarkedIsBlankedOutWhateverItSays() {
    DecisionDocument document = Draft.letter().placeholder("Kvinnor får längre resväg.").document();
    CleanText clean = CleanText.of(document, document.paragraphs().get(1));
    assertTrue(clean.placeholders());
    assertTrue(clean.text().isBlank());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      –
      -
      …
      . . .
      """)
  void dashesAndDotsHaveNoLetters(String text) {
    assertFalse(clean(text).hasLetters());
  }

  private static CleanText clean(String text) {
    DecisionDocument document = Draft.letter().body(text).document();
    return CleanText.of(document, document.paragraphs().get(1));
  }
}
