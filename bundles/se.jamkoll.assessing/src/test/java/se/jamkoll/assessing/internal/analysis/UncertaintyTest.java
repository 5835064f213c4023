package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.document.Notice;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Doubt;

/** Appendices, contradictions and recognised text (rubric sections 3 and 4). */
class UncertaintyTest {

  private static final String EFFECT = "Kvinnor får längre resväg och män får kortare.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          En jämställdhetsanalys finns i bilaga 2.
          Konsekvenserna för kvinnor och män beskrivs i bilaga 1.
          Se bifogad barnkonsekvensanalys.
          Prövningen av barnets bästa framgår av bilagan.
          Jämställdhetsbedömningen biläggs ärendet.
          """)
  void anAnalysisInANamedAppendixIsPartialAndUncertain(String text) {
    AnalysedDocument analysed = Draft.letter().heading("Ärendet").body(text).analysed();
    assertEquals(new Pairs(PairState.NONE, PairState.NONE), analysed.pairs());
    assertEquals(Level.PARTIAL, analysed.level());
    assertEquals(List.of(Doubt.Kind.IN_APPENDIX), kinds(analysed));
  }

  @Test
  void anEntryInTheListOfAttachmentsIsNoReference() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Ärendet")
            .body("Linjen dras om.")
            .heading("Bilagor")
            .item("Bilaga 2 Jämställdhetsanalys")
            .analysed();
    assertEquals(Level.MISSING, analysed.level());
    assertFalse(analysed.uncertain());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ritningar finns i bilaga 1.
          Avtalet bifogas i bilaga 3.
          """)
  void anAppendixOfOtherThingsIsNoReference(String text) {
    AnalysedDocument analysed = Draft.letter().heading("Ärendet").body(text).analysed();
    assertEquals(Level.MISSING, analysed.level());
    assertFalse(analysed.uncertain());
  }

  @Test
  void anAppendixThatIsDecidedOnIsNoReference() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Förslag till beslut")
            .body("Nämnden antar planen enligt bilaga 1 och godkänner riskbedömningen i bilaga 2.")
            .analysed();
    assertEquals(Level.MISSING, analysed.level());
    assertFalse(analysed.uncertain());
  }

  @Test
  void aLetterThatIsSettledNeedsNoAppendix() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Konsekvenser för kvinnor och män, flickor och pojkar")
            .body(EFFECT)
            .body("Flickor får fler turer till träningen och pojkar får färre.")
            .body("En längre jämställdhetsanalys finns i bilaga 2.")
            .analysed();
    assertEquals(Level.COMPLETE, analysed.level());
    assertFalse(analysed.uncertain());
  }

  @Test
  void sectionsThatDifferAboutTheSamePairAreUncertainAndTheBetterStateStands() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Bedömning")
            .body(EFFECT)
            .heading("Jämställdhet")
            .body("Kvinnor och män påverkas inte av beslutet.")
            .analysed();
    assertEquals(PairState.DESCRIBED, analysed.pairs().womenMen());
    assertEquals(List.of(Doubt.Kind.CONTRADICTION), kinds(analysed));
  }

  @Test
  void aGeneralDenialContradictsAnEffectToo() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Bedömning")
            .body(EFFECT)
            .heading("Jämställdhet")
            .body("Beslutet påverkar inte jämställdheten.")
            .analysed();
    assertTrue(kinds(analysed).contains(Doubt.Kind.CONTRADICTION));
  }

  @Test
  void sectionsAboutDifferentPairsDoNotContradict() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet")
            .body(EFFECT)
            .heading("Barnperspektiv")
            .body("Flickor och pojkar påverkas inte av beslutet.")
            .analysed();
    assertEquals(new Pairs(PairState.DESCRIBED, PairState.CLAIMED), analysed.pairs());
    assertFalse(analysed.uncertain());
  }

  @Test
  void aGroupThatIsSparedBesideOneThatIsNotIsNoContradiction() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet")
            .body("Inga nackdelar för kvinnor, men män får längre resväg.")
            .analysed();
    assertEquals(PairState.DESCRIBED, analysed.pairs().womenMen());
    assertFalse(analysed.uncertain());
  }

  @Test
  void recognisedTextIsReadAndUncertain() {
    AnalysedDocument analysed =
        Draft.letter()
            .notice(Notice.RECOGNISED_TEXT)
            .heading("Jämställdhet")
            .body(EFFECT)
            .analysed();
    assertEquals(PairState.DESCRIBED, analysed.pairs().womenMen());
    assertEquals(List.of(Doubt.Kind.RECOGNISED_TEXT), kinds(analysed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kvinnor f?r l?ngre v?g till arbetet än m?n, eftersom fler kvinnor saknar bil.",
        "Kvinnor f\uFFFDr l\uFFFDngre v\uFFFDg till arbetet än m\uFFFDn."
      })
  void aStateThatRestsOnGuessedWordsIsUncertain(String damaged) {
    AnalysedDocument analysed = Draft.letter().heading("Jämställdhet").body(damaged).analysed();
    assertEquals(PairState.DESCRIBED, analysed.pairs().womenMen());
    assertEquals(List.of(Doubt.Kind.DAMAGED_TEXT), kinds(analysed));
  }

  @Test
  void guessedWordsThatDecideNothingAreNotUncertain() {
    AnalysedDocument analysed =
        Draft.letter().heading("Jämställdhet").body(EFFECT).body("F?rslaget antas.").analysed();
    assertFalse(analysed.uncertain());
  }

  @Test
  void aLetterThatHasLostItsLettersIsReadAndUncertain() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jamstalldhet")
            .body("Kvinnor och man paverkas inte av forslaget, eftersom det bara ar en blankett")
            .body("for fakturor som byts mot en annan, och den fylls i av ekonomerna pa kontoret.")
            .analysed();
    assertEquals(List.of(Doubt.Kind.DAMAGED_TEXT), kinds(analysed));
    assertNotEquals(PairState.NONE, analysed.pairs().womenMen());
  }

  @Test
  void wrongEncodingIsUndoneWithoutDoubt() {
    AnalysedDocument analysed =
        Draft.letter().heading("Analys").body("Kvinnor fÃ¥r lÃ¤ngre vÃ¤g Ã¤n mÃ¤n.").analysed();
    assertEquals(PairState.DESCRIBED, analysed.pairs().womenMen());
    assertFalse(analysed.uncertain());
  }

  @Test
  void pendingInsertionsAndCommentsAreNotUncertain() {
    AnalysedDocument analysed =
        Draft.letter()
            .notice(Notice.PENDING_INSERTIONS)
            .notice(Notice.COMMENTS)
            .heading("Jämställdhet")
            .body(EFFECT)
            .analysed();
    assertFalse(analysed.uncertain());
  }

  private static List<Doubt.Kind> kinds(AnalysedDocument analysed) {
    return analysed.doubts().stream().map(Doubt::kind).toList();
  }
}
