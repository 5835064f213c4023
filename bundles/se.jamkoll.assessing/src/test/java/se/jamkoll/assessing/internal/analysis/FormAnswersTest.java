package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Doubt;

/** Boxes, signs and questions of forms (rubric section 3, Boxes and Questions). */
class FormAnswersTest {

  private static final Pairs CLAIMED = new Pairs(PairState.CLAIMED, PairState.CLAIMED);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ☒ Ja ☐ Nej
          ☐ Ja ☒ Nej
          ☑ Nej
          [x] Nej [ ] Ja
          (x) Ja ( ) Nej
          ☐ Ja ☒ Nej Kommentar:
          """)
  void oneTickedBoxAloneIsClaimed(String boxes) {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet")
            .body("Påverkas jämställdheten av beslutet?")
            .body(boxes)
            .analysed();
    assertEquals(CLAIMED, analysed.pairs());
    assertEquals(Level.BOILERPLATE, analysed.level());
    assertFalse(analysed.uncertain());
  }

  @Test
  void bothTickedIsClaimedAndUncertain() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet")
            .body("Påverkas jämställdheten av beslutet? ☒ Ja ☒ Nej")
            .analysed();
    assertEquals(CLAIMED, analysed.pairs());
    assertEquals(Doubt.Kind.BOTH_TICKED, analysed.doubts().get(0).kind());
  }

  @Test
  void noBoxTickedIsEmpty() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet")
            .body("Påverkas jämställdheten av beslutet? ☐ Ja ☐ Nej")
            .analysed();
    assertEquals(Level.EMPTY, analysed.level());
  }

  @Test
  void whatAnUntickedBoxOffersIsNoAnswer() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet")
            .body("☐ Ja, kvinnor får längre väg än män ☐ Nej, kvinnor och män får lika lång väg")
            .analysed();
    assertEquals(Level.EMPTY, analysed.level());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ☐ Berörs ☐ Berörs inte
          ☐ Påverkas inte
          ☐ Positivt för flickor och pojkar ☐ Negativt för flickor och pojkar
          """)
  void whatStandsBesideAnUntickedBoxIsNoAnswerEither(String boxes) {
    AnalysedDocument analysed = Draft.letter().heading("Jämställdhet").body(boxes).analysed();
    assertEquals(Level.EMPTY, analysed.level());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ☐ Påverkas ☒ Påverkas inte | Kommentar: | CLAIMED
          ☐ Påverkas ☒ Påverkas inte | Kommentar: Beslutet är av administrativ karaktär. | CLAIMED
          ☐ Påverkas ☒ Påverkas inte | Kommentar: Lägenheternas antal, gatubelysningen och tidplanen är bundna i avtalet. Ingenting blir annorlunda för kvinnor och män. | JUSTIFIED
          ☐ Ja ☒ Nej | Motivering: I hallen finns inget system för skola, och inget av det som nu flyttas innehåller uppgifter om minderåriga. | JUSTIFIED
          ☒ Påverkas ☐ Påverkas inte | Kommentar: Kvinnor och män, flickor och pojkar får två meter bredare väg. | DESCRIBED
          """)
  void aRowOfAFormIsALabelBoxesAndAComment(String boxes, String comment, PairState both) {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Perspektiv")
            .body("Jämställdhet")
            .body(boxes)
            .body(comment)
            .body("Miljö")
            .body("☒ Påverkas ☐ Påverkas inte")
            .body("Kommentar: Trafiken minskar.")
            .analysed();
    assertEquals(new Pairs(both, both), analysed.pairs());
  }

  @Test
  void aQuestionOverUntickedBoxesIsEmptyEvenWithoutAHeading() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Kommunens checklista")
            .body("Berör beslutet kvinnor och män?")
            .body("☐ Ja ☐ Nej Kommentar:")
            .analysed();
    assertEquals(Level.EMPTY, analysed.level());
  }

  @Test
  void whatIsAskedOfTheOneWhoTicksYesIsNoAnswer() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhetskonsekvenser")
            .body("Påverkas kvinnor och män?")
            .body("☐ Ja ☐ Nej")
            .body("Om ja, redogör för hur.")
            .analysed();
    assertEquals(Level.EMPTY, analysed.level());
  }

  @Test
  void theReasonBesideABoxInItsCellIsRead() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Frågor i alla ärenden")
            .table(
                Draft.row("Fråga", "Svar"),
                Draft.row(
                    "Berörs kvinnor eller män?",
                    "☒ Nej. Kabeln dras om mellan två stationer en natt i mars och strömmen bryts"
                        + " inte."),
                Draft.row("Berörs flickor eller pojkar?", "☒ Nej."))
            .analysed();
    assertEquals(new Pairs(PairState.JUSTIFIED, PairState.CLAIMED), analysed.pairs());
  }

  @Test
  void whatTheTemplateTellsTheWriterIsNoAnswer() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhetskonsekvenser")
            .body(
                "Handläggaren redogör här kort för ärendets konsekvenser. Avsnittet är"
                    + " obligatoriskt. Använd checklistan och ta bort denna text.")
            .analysed();
    assertEquals(Level.EMPTY, analysed.level());
  }

  @Test
  void whatIsWrittenAfterUntickedBoxesIsRead() {
    assertEquals(
        new Pairs(PairState.DESCRIBED, PairState.NONE),
        Draft.pairs(
            "Jämställdhet", "☐ Berörs ☐ Berörs inte. Kvinnor får kortare väg och män en ny tur."));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"0, BOILERPLATE", "+, BOILERPLATE", "–, EMPTY"})
  void aSignAloneUnderAHeadingIsATickedBoxAndADashIsNothing(String sign, Level level) {
    AnalysedDocument analysed = Draft.letter().heading("Kvinnor och män").body(sign).analysed();
    assertEquals(level, analysed.level());
  }

  @Test
  void aQuestionOverAPlaceholderIsEmptyEvenWithoutAHeading() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Ärendet")
            .body("Vilka konsekvenser får förslaget för kvinnor och män? [Skriv svaret här]")
            .analysed();
    assertEquals(Level.EMPTY, analysed.level());
  }

  @Test
  void anInstructionThatAsksToBeRemovedIsNoAnswer() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet")
            .body(
                "Här redogörs för hur beslutet påverkar kvinnor och män. Ta bort rubriken om den"
                    + " inte behövs.")
            .analysed();
    assertEquals(Level.EMPTY, analysed.level());
  }

  @Test
  void aCommentOnTheLineOfTheBoxIsReadForTheGroupsItNames() {
    Pairs pairs =
        Draft.letter()
            .heading("Jämställdhet")
            .body("Påverkas jämställdheten av beslutet?")
            .body("☒ Ja ☐ Nej Kommentar: Kvinnor får längre väg till badet och män får kortare.")
            .analysed()
            .pairs();
    assertEquals(PairState.DESCRIBED, pairs.womenMen());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JUSTIFIED | JUSTIFIED | ☐ Ja ☒ Nej Kommentar: Beslutet byter bara filter i en ventilationstrumma på taket.
          """)
  void theCommentDecides(PairState womenMen, PairState girlsBoys, String answer) {
    Pairs pairs =
        Draft.letter()
            .heading("Jämställdhet")
            .body("Påverkas jämställdheten av beslutet?")
            .body(answer)
            .analysed()
            .pairs();
    assertEquals(new Pairs(womenMen, girlsBoys), pairs);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JUSTIFIED | NONE | Berörs kvinnor eller män? Nej. Avtalet gäller bara tvätt av räddningstjänstens brandslangar.
          CLAIMED | NONE | Berörs kvinnor eller män? Nej.
          CLAIMED | NONE | Berörs kvinnor eller män? Ja.
          NONE | CLAIMED | Påverkas flickor och pojkar? Nej, inte alls.
          NONE | JUSTIFIED | Påverkas flickor och pojkar? Nej, eftersom lokalen är ett garage för sopbilar.
          NONE | DESCRIBED | Påverkas flickor och pojkar? Ja, flickor får fler träningstider och pojkar färre.
          """)
  void aQuestionAnsweredInWordsIsJudgedByTheReasonAfterIt(
      PairState womenMen, PairState girlsBoys, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs("Jämställdhet", text));
  }

  @Test
  void aQuestionWithoutAnAnswerIsEmpty() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet")
            .body("Hur påverkas kvinnor och män? Hur påverkas flickor och pojkar?")
            .analysed();
    assertEquals(Level.EMPTY, analysed.level());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +
          0
          +/-
          """)
  void aSignWithoutACommentIsABoxToo(String sign) {
    AnalysedDocument analysed =
        Draft.letter()
            .table(Draft.row("Perspektiv", "Påverkan"), Draft.row("Jämställdhet", sign))
            .analysed();
    assertEquals(CLAIMED, analysed.pairs());
    assertEquals(Level.BOILERPLATE, analysed.level());
  }

  @Test
  void aFormRowWithOnlyADashIsEmpty() {
    AnalysedDocument analysed =
        Draft.letter()
            .table(Draft.row("Perspektiv", "Kommentar"), Draft.row("Jämställdhet", "–"))
            .analysed();
    assertEquals(Level.EMPTY, analysed.level());
  }

  @Test
  void aRowOfAFormIsReadWithItsComment() {
    Pairs pairs =
        Draft.letter()
            .table(
                Draft.row("Fråga", "Ja", "Nej", "Kommentar"),
                Draft.row(
                    "Påverkas kvinnor och män?",
                    "☒",
                    "☐",
                    "Kvinnor får tätare turer och män får glesare."),
                Draft.row("Påverkas flickor och pojkar?", "☐", "☒", ""))
            .analysed()
            .pairs();
    assertEquals(new Pairs(PairState.DESCRIBED, PairState.CLAIMED), pairs);
  }

  @Test
  void theColumnsOfATableBySexGiveData() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet")
            .table(
                Draft.row("Besök 2025", "Kvinnor", "Män"),
                Draft.row("Mottagningen i norr", "420", "310"))
            .analysed();
    assertEquals(PairState.DATA, analysed.pairs().womenMen());
  }

  @Test
  void groupsListedAsConsideredAreClaimed() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Social hållbarhet")
            .body("Följande grupper har beaktats:")
            .item("Kvinnor och män")
            .item("Flickor och pojkar")
            .analysed();
    assertEquals(CLAIMED, analysed.pairs());
    assertTrue(analysed.sections().stream().noneMatch(s -> s.content().empty()));
  }

  @Test
  void aNoIsExplainedByTheCommentInItsRow() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Checklista")
            .table(
                Draft.row("Berörs gruppen?", "Ja", "Nej", "Kommentar"),
                Draft.row(
                    "Kvinnor och män",
                    "☐",
                    "☒",
                    "Kabeln dras om mellan två stationer en natt i mars och strömmen bryts inte."),
                Draft.row("Flickor och pojkar", "☐", "☒", "Samma regler för alla."))
            .analysed();
    assertEquals(new Pairs(PairState.JUSTIFIED, PairState.CLAIMED), analysed.pairs());
  }

  @Test
  void aCrossAloneInACellIsATickedBox() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Prövning")
            .table(
                Draft.row("", "Ja", "Nej", "Om ja, beskriv"),
                Draft.row("Slår taxan olika för kvinnor och män?", "", "X", ""),
                Draft.row("Slår taxan olika för flickor och pojkar?", "", "x", ""))
            .analysed();
    assertEquals(CLAIMED, analysed.pairs());
  }

  @Test
  void yesAndNoTickedInTwoParagraphsContradictEachOther() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet")
            .body("Innebär beslutet skillnader mellan kvinnor och män?")
            .body("☒ Ja")
            .body("☒ Nej")
            .analysed();
    assertEquals(Doubt.Kind.BOTH_TICKED, analysed.doubts().get(0).kind());
  }

  @Test
  void aSignBesideALabelIsABox() {
    assertEquals(
        new Pairs(PairState.CLAIMED, PairState.CLAIMED),
        Draft.letter().heading("Bedömning").body("Jämställdhet: +").analysed().pairs());
  }

  @Test
  void unTickedBoxesAfterALabelSayNothing() {
    assertEquals(
        Level.EMPTY,
        Draft.letter()
            .heading("Jämställdhetssäkring")
            .body("Ärendet påverkar kvinnor och män: ☐ Ja ☐ Nej")
            .analysed()
            .level());
  }

  @Test
  void aRowOfAFormIsReadUnderTheProposalToo() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Förslag till beslut")
            .table(
                Draft.row("Nämnden godkänner taxan.", ""),
                Draft.row(
                    "Konsekvenser för kvinnor och män",
                    "Kvinnor får 200 kronor lägre avgift och män 100 kronor."))
            .analysed();
    assertEquals(PairState.DESCRIBED, analysed.pairs().womenMen());
  }
}
