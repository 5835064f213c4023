package se.jamkoll.assessing.internal.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
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
    "Heltid som norm för personalen, arbetstid",
    "Ny taxa för vatten och avlopp, betalar",
    "Avfallsplan 2027, hushållen",
    "Snöröjning av gångbanor, går",
    "Ny parkeringsnorm, bil",
    "Handlingsprogram för räddningstjänst, utsatta",
    "Ambulansens stationering, väntan",
    "Tandvård på kvällstid, tandvården",
    "Psykiatrins öppna mottagning, söker",
    "Program mot ANDTS, vanan",
    "Kameror på torget: kamerabevakning, otrygga",
    "Familjerådgivning på kvällar, pappor",
    "Hjälpmedel för personer med LSS, insatserna",
    "Riktlinjer för försörjningsstöd, barn hemma",
    "Etablering av nyanlända, hindrar",
    "Måltidspolicy, lagar",
    "Klimatplan 2030, nyttan",
    "Delårsrapport 2, verksamheter",
    "Upplåning och borgen, utanför",
    "Ägardirektiv till bostadsbolag, bolaget",
    "Arkivbeskrivning, uppgifter",
    "Revidering av delegationsordning, delta",
    "Överförmyndarens tillsynsplan, ställföreträdare",
    "Bredband på landsbygden, pendlar",
    "Ny begravningsplats, besöker",
    "Förskolans öppettider, lämning",
    "Företagsstöd till exportföretag, företagarna",
    "Komvux på distans, fullföljer"
  })
  void theTitleTellsWhatACaseIsAbout(String title, String word) {
    String question = questions(title, "Text.").adults(SV);
    assertTrue(question.contains(word), question);
  }

  @Test
  void anyOtherCaseHasQuestionsThatFitAll() {
    assertEquals(
        "Vilka kvinnor och män möter det som ändras, och ändras det lika mycket för båda?",
        questions("Rättelse av tabell 4", "Text.").adults(SV));
  }

  @Test
  void theBeginningOfTheTextTellsWhereTheTitleDoesNot() {
    assertNotEquals(
        questions("Återrapport", "Text.").adults(SV),
        questions("Återrapport", "Eleverna i skolan.").adults(SV));
  }

  @Test
  void stemsInsideOtherWordsDoNotCount() {
    assertEquals(
        questions("Rättelse", "Text.").adults(SV),
        questions("Rättelse", "Frånvård och omskolning.").adults(SV));
  }

  @Test
  void everyQuestionIsAQuestionInBothLanguages() {
    for (Locale locale : new Locale[] {SV, Locale.ENGLISH}) {
      assertTrue(questions("Skola", "Text.").adults(locale).endsWith("?"));
      assertTrue(questions("Skola", "Text.").children(locale).endsWith("?"));
    }
  }

  private static CaseQuestions questions(String title, String text) {
    return CaseQuestions.of(Letter.of(title, text));
  }
}
