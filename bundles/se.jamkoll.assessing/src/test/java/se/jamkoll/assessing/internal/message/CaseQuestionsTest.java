package se.jamkoll.assessing.internal.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.assessing.internal.rule.Letter;

class CaseQuestionsTest {

  private static final Locale SV = new Locale("sv");

  @ParameterizedTest
  @CsvSource({
    "Ny linjesträckning för stadsbuss 3, reser",
    "Samlad mottagning för urologi, vården",
    "Nya upptagningsområden för Vikaskolan, vårdnadshavare",
    "Meröppet bibliotek i Mossebo, verksamheten",
    "Nya principer för fördelning av halltider för föreningar, ytor",
    "Tilldelning av ramavtal för livsmedel, köps in",
    "Heltid som norm för personalen, arbetstid"
  })
  void theTitleTellsWhatACaseIsAbout(String title, String word) {
    String question = questions(title, "Text.").getOrDefault("askAdults", "");
    assertTrue(question.contains(word), question);
  }

  @Test
  void anyOtherCaseHasQuestionsThatFitAll() {
    assertEquals(
        "Vilka kvinnor och män möter det som ändras, och ändras det lika mycket för båda?",
        questions("Rättelse av tabell 4", "Text.").get("askAdults"));
  }

  @Test
  void theBeginningOfTheTextTellsWhereTheTitleDoesNot() {
    assertNotEquals(
        questions("Återrapport", "Text."), questions("Återrapport", "Eleverna i skolan."));
  }

  @Test
  void stemsInsideOtherWordsDoNotCount() {
    assertEquals(questions("Rättelse", "Text."), questions("Rättelse", "Frånvård och omskolning."));
  }

  @Test
  void everyQuestionIsAQuestionInBothLanguages() {
    for (Locale locale : new Locale[] {SV, Locale.ENGLISH}) {
      CaseQuestions.of(Letter.of("Skola", "Text."))
          .texts(locale)
          .values()
          .forEach(question -> assertTrue(question.endsWith("?"), question));
    }
  }

  private static Map<String, String> questions(String title, String text) {
    return CaseQuestions.of(Letter.of(title, text)).texts(SV);
  }
}
