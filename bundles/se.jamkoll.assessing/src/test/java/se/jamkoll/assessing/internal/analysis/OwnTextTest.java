package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.document.Paragraph.Role;

/** What is read as the official's own analysis, and what is not (rubric section 2). */
class OwnTextTest {

  private static final String EFFECT = "Kvinnor får längre resväg och män får kortare.";
  private static final Pairs NOTHING = new Pairs(PairState.NONE, PairState.NONE);
  private static final Pairs READ = new Pairs(PairState.DESCRIBED, PairState.NONE);

  @ParameterizedTest
  @EnumSource(names = {"BODY", "LIST_ITEM", "FOOTNOTE", "TEXT_BOX"})
  void theOfficialsTextIsReadWhereverItStands(Role role) {
    assertEquals(READ, Draft.letter().heading("Bakgrund").as(role, EFFECT).analysed().pairs());
  }

  @Test
  void aTableCellIsRead() {
    Pairs pairs =
        Draft.letter()
            .table(Draft.row("Område", "Följder"), Draft.row("Resor", EFFECT))
            .analysed()
            .pairs();
    assertEquals(READ, pairs);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jämställdhet: Kvinnor får längre resväg och män får kortare.
          Jämställdhetsperspektiv: Kvinnor får längre resväg och män får kortare.
          Konsekvenser för kvinnor och män: Kvinnor får längre resväg och män får kortare.
          """)
  void aRunInHeadingIsReadWithItsText(String paragraph) {
    assertEquals(READ, Draft.letter().heading("Ärendet").body(paragraph).analysed().pairs());
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTENTS", "QUOTE", "TITLE"})
  void contentsQuotationsAndTitlesAreNot(Role role) {
    assertEquals(NOTHING, Draft.letter().heading("Bakgrund").as(role, EFFECT).analysed().pairs());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Motionen i sammandrag
          Medborgarförslaget
          Reservation från oppositionen
          Inkomna yttranden
          Remissvar
          Remissinstansernas synpunkter
          Yrkanden
          Protokoll från ungdomsrådet
          Beslutsgång
          Propositionsordning
          Bilagor
          Beslutsunderlag
          Beslutet skickas till
          """)
  void textUnderAHeadingOfOthersOrOfAListIsNot(String heading) {
    assertEquals(NOTHING, Draft.pairs(heading, EFFECT));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Förvaltningens svar på motionen
          Bedömning av medborgarförslaget
          Kontorets kommentarer till remissvaren
          """)
  void theOfficialsAnswerToOthersIs(String heading) {
    assertEquals(READ, Draft.pairs(heading, EFFECT));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Motionären skriver att kvinnor får längre resväg och att män får kortare.
          I motionen anförs att kvinnor får längre resväg och män får kortare.
          Remissinstanserna framhåller att flickor får sämre tider och pojkar bättre.
          I reservationen hävdas att kvinnor förlorar på förslaget och män vinner på det.
          Hyresgästföreningen påpekar att kvinnor får högre hyra och män lägre.
          """)
  void whatOthersAreReportedToSayIsNot(String text) {
    assertEquals(NOTHING, Draft.pairs("Ärendet", text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Beskriv hur kvinnor och män, flickor och pojkar påverkas.]
          <Redogör för konsekvenser för flickor och pojkar>
          Beskriv hur beslutet påverkar kvinnor och män.
          Redogör för konsekvenserna för flickor och pojkar.
          Ange om kvinnor eller män berörs av beslutet.
          Motivera varför kvinnor och män inte berörs.
          (Svara i en mening. Använd statistik för kvinnor och män.)
          Klicka eller tryck här för att ange text.
          «Jämställdhetsanalys»
          {{konsekvenser_for_kvinnor_och_man}}
          Fylls i av handläggaren.
          XXX
          Lorem ipsum dolor sit amet.
          –
          -
          …
          ____
          Hur påverkas kvinnor och män?
          """)
  void anInstructionAPlaceholderOrADashUnderAConsequenceHeadingIsEmpty(String text) {
    assertEquals(NOTHING, Draft.pairs("Jämställdhet", text));
    assertEquals(Level.EMPTY, level("Jämställdhet", text));
  }

  @Test
  void aMarkedPlaceholderIsEmpty() {
    Draft draft = Draft.letter().heading("Jämställdhet").placeholder(EFFECT);
    assertEquals(NOTHING, draft.analysed().pairs());
    assertEquals(Level.EMPTY, draft.analysed().level());
  }

  @Test
  void aSentenceOfTheOrganisationsTemplateIsEmpty() {
    assertEquals(Level.EMPTY, level("Barnperspektiv", "Ange hur beslutet når alla."));
  }

  @Test
  void aConsequenceHeadingWithNothingUnderItIsEmpty() {
    Draft draft = Draft.letter().heading("Jämställdhet").heading("Ekonomi").body("Ryms i ram.");
    assertEquals(Level.EMPTY, draft.analysed().level());
  }

  @Test
  void anUmbrellaHeadingWithNothingUnderItIsMissing() {
    Draft draft = Draft.letter().heading("Konsekvenser").heading("Ekonomi").body("Ryms i ram.");
    assertEquals(Level.MISSING, draft.analysed().level());
  }

  @Test
  void aConsequenceHeadingInTheContentsIsMissing() {
    Draft draft =
        Draft.letter()
            .as(Role.CONTENTS, "Jämställdhet ........ 3")
            .heading("Ekonomi")
            .body("Ryms i ram.");
    assertEquals(Level.MISSING, draft.analysed().level());
  }

  @Test
  void aConsequenceHeadingOverTextOfOtherThingsIsMissing() {
    assertEquals(Level.MISSING, level("Jämställdhet", "Kostnaden ryms inom nämndens ram."));
  }

  @Test
  void anEmptyConsequenceHeadingDoesNotHideAnAnalysisElsewhere() {
    Draft draft = Draft.letter().heading("Jämställdhet").body("–").heading("Ärendet").body(EFFECT);
    assertEquals(Level.PARTIAL, draft.analysed().level());
  }

  private static Level level(String heading, String text) {
    return Draft.letter().heading(heading).body(text).analysed().level();
  }
}
