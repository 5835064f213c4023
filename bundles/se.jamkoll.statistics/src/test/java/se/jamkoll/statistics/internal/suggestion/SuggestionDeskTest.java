package se.jamkoll.statistics.internal.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jamkoll.statistics.internal.factor.Office.ALL;
import static se.jamkoll.statistics.internal.factor.Office.BODY;
import static se.jamkoll.statistics.internal.factor.Office.SECRETARY;
import static se.jamkoll.statistics.internal.factor.Office.STRATEGIST;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.statistics.internal.factor.FactorWords;
import se.jamkoll.statistics.internal.factor.Office;

class SuggestionDeskTest {

  @TempDir private Path folder;

  private Office office;
  private SuggestionDesk desk;

  @BeforeEach
  void open() {
    office = new Office(folder);
    desk = office.suggestions();
    office.count(Map.of(Level.MISSING, 22, Level.BOILERPLATE, 1, Level.COMPLETE, 17));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private List<String> said(String language) {
    return FactorWords.in(Locale.forLanguageTag(language)).explain(desk.suggest(STRATEGIST, ALL));
  }

  private Problem problem(@Nullable String points, String comment, @Nullable String round) {
    BigDecimal number = points == null ? null : new BigDecimal(points);
    return assertThrows(
            FactorException.class, () -> desk.answer(STRATEGIST, ALL, number, comment, round))
        .problem();
  }

  @Test
  void aSuggestionIsSaidInWords() {
    assertEquals(
        List.of(
            "Förslag till skattning, moment 7: 1,5 på skalan 1–3.",
            "Förslaget bygger på 40 bedömda ärenden 1 januari 2026 – 30 juni 2026. Medelvärdet av"
                + " deras poäng är 1,87, avrundat till halva poäng 2,0.",
            "Mer än hälften av ärendena saknar beskrivning eller påstår utan skäl. Då föreslås"
                + " högst 1,5.",
            "Vid sidan av: 5 undantagna, 1 som inte gick att läsa, 0 med sekretess och 2 utan"
                + " underlag.",
            "Bedömt med regler 2026.1 och profil default 2026.1.",
            "Det är ett förslag. Ni gör skattningen."),
        said("sv"));
    assertEquals("Suggested score, factor 7: 1.5 on the scale 1–3.", said("en").get(0));
  }

  @Test
  void manualAssessmentsAreASecondFigure() {
    office.countByHand(Map.of(Level.MISSING, 10, Level.COMPLETE, 30), 13);

    FactorSuggestion.Figure manual = desk.suggest(STRATEGIST, ALL).manual();
    assertEquals(new BigDecimal("2.0"), manual == null ? null : manual.suggested().points());
    assertTrue(
        said("sv")
            .contains(
                "Med 13 manuella bedömningar i stället för maskinens blir medelvärdet 2,50 och"
                    + " förslaget 2,0."));
  }

  @Test
  void fewerThanFiveItemsAreHidden() {
    office.count(Map.of(Level.COMPLETE, 4));

    FactorSuggestion suggestion = desk.suggest(STRATEGIST, ALL);
    assertNull(suggestion.machine());
    assertEquals(FactorSuggestion.Reason.TOO_FEW, suggestion.reason());
    assertEquals(
        "Inget förslag: det finns 4 bedömda ärenden 1 januari 2026 – 30 juni 2026, och med färre"
            + " än 5 visas inga siffror.",
        said("sv").get(0));
    assertEquals(Problem.NOTHING_SUGGESTED, problem(null, "", null));
  }

  @Test
  void aSuggestionIsAcceptedOrChangedWithAComment() {
    SuggestionAnswer accepted = desk.answer(STRATEGIST, ALL, null, "", null);
    SuggestionAnswer changed =
        desk.answer(STRATEGIST, ALL, new BigDecimal("2"), " Bilagorna är bra. ", null);

    assertTrue(accepted.accepted());
    assertFalse(changed.accepted());
    assertEquals(new BigDecimal("1.5"), changed.suggested().points());
    assertEquals("Bilagorna är bra.", changed.comment());
    assertEquals(2, desk.answers(STRATEGIST, null).size());
    assertEquals(List.of("suggestion.answered", "suggestion.answered"), office.audit());
  }

  @Test
  void aScoreThatCannotBeIsRefused() {
    assertEquals(Problem.COMMENT_NEEDED, problem("2", " ", null));
    assertEquals(Problem.NOT_HALF_POINTS, problem("3.7", "x", null));
    assertEquals(Problem.NOT_HALF_POINTS, problem("3.5", "x", null));
    assertEquals(Problem.NOT_HALF_POINTS, problem("0.5", "x", null));
    assertEquals(Problem.TEXT_TOO_LONG, problem("2", "x".repeat(4001), null));
    assertEquals(Problem.UNKNOWN_ROUND, problem("2", "x", "none"));
    assertEquals(List.of(), desk.answers(STRATEGIST, null));
  }

  @Test
  void anAnswerInARoundIsItsScoreOfFactorSeven() {
    Round round = office.rounds().open(STRATEGIST, null, Office.today(), FactorScale.SCALE3);
    SuggestionAnswer answer = desk.answer(STRATEGIST, ALL, null, "", round.id());

    assertEquals(
        answer.score(), office.rounds().summary(STRATEGIST, round.id()).scores().get(0).score());
    Round others = office.rounds().open(STRATEGIST, BODY, Office.today(), FactorScale.SCALE3);
    assertEquals(Problem.ANOTHER_ROUND, problem(null, "", others.id()));
    office.rounds().close(STRATEGIST, round.id());
    assertEquals(Problem.ROUND_CLOSED, problem(null, "", round.id()));
    assertEquals(1, desk.answers(STRATEGIST, null).size());
  }

  @Test
  void onlyAStrategistAnswersAndHandsOn() {
    assertThrows(DeniedException.class, () -> desk.answer(SECRETARY, ALL, null, "", null));
    SuggestionAnswer answer = desk.answer(STRATEGIST, ALL, null, "", null);
    assertThrows(DeniedException.class, () -> desk.toPublish(SECRETARY, answer.id()));
    assertEquals("factors.assess refused", office.audit().get(0));
    assertEquals(answer.id(), desk.toPublish(STRATEGIST, answer.id()).id());
  }
}
