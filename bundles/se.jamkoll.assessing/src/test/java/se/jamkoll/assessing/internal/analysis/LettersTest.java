package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.ConsequenceSection;
import se.jamkoll.assessing.internal.signal.ConsequenceSection.Content;

/** Whole letters, one for every level and for the ways that sections stand. */
class LettersTest {

  private static Draft body(Draft draft) {
    return draft
        .heading("Förslag till beslut")
        .body("Nämnden beslutar att lägga om linje 12.")
        .heading("Ärendet")
        .body("Linjen trafikerar i dag centrum och norra stranden. Avtalet löper till 2031.");
  }

  @Test
  void aLetterWithoutTheQuestionIsMissing() {
    assertEquals(Level.MISSING, body(Draft.letter()).analysed().level());
  }

  @Test
  void aHeadingOverADashIsEmpty() {
    AnalysedDocument analysed = body(Draft.letter()).heading("Jämställdhet").body("–").analysed();
    assertEquals(Level.EMPTY, analysed.level());
    assertEquals(List.of(Content.NOTHING), contents(analysed));
  }

  @Test
  void aHeadingOverAClaimIsBoilerplate() {
    AnalysedDocument analysed =
        body(Draft.letter())
            .heading("Jämställdhet")
            .body("Beslutet påverkar inte jämställdheten.")
            .analysed();
    assertEquals(Level.BOILERPLATE, analysed.level());
    assertEquals(List.of(Content.ANSWERED), contents(analysed));
  }

  @Test
  void aClaimWithAReasonFromTheCaseIsJustified() {
    AnalysedDocument analysed =
        body(Draft.letter())
            .heading("Jämställdhet")
            .body(
                "Beslutet påverkar inte jämställdheten, eftersom bussen behåller hållplatser, "
                    + "tider och priser och bara byter depå.")
            .analysed();
    assertEquals(Level.JUSTIFIED, analysed.level());
  }

  @Test
  void aFurtherPointForOneGroupIsAMeasureOfItsOwn() {
    assertEquals(
        Level.THOROUGH, proposing("Badet avgiftsbeläggs.", "Simskola för kvinnor startas."));
    assertEquals(
        Level.COMPLETE, proposing("Badet för kvinnor avgiftsbeläggs.", "Avgiften är 40 kr."));
  }

  private static Level proposing(String first, String second) {
    return Draft.letter()
        .heading("Förslag till beslut")
        .item(first)
        .item(second)
        .heading("Konsekvenser")
        .body("Badet besöks av 310 kvinnor, 480 män, 60 flickor och 70 pojkar.")
        .body("Kvinnor får betala 40 kronor. Män får betala lika mycket men badar oftare.")
        .body("Flickor får dyrare bad. Pojkar förlorar sin gratistid på fredagar.")
        .analysed()
        .level();
  }

  @Test
  void oneDescribedPairIsPartial() {
    AnalysedDocument analysed =
        body(Draft.letter())
            .heading("Jämställdhet")
            .body("Kvinnor får kortare resväg till sjukhuset, medan män får längre till hamnen.")
            .analysed();
    assertEquals(Level.PARTIAL, analysed.level());
  }

  @Test
  void oneDescribedAndOneJustifiedPairIsComplete() {
    AnalysedDocument analysed =
        body(Draft.letter())
            .heading("Jämställdhet")
            .body("Kvinnor får kortare resväg till sjukhuset, medan män får längre till hamnen.")
            .heading("Barnperspektiv")
            .body("Barn berörs inte, eftersom linjen bara går nattetid mellan två industrier.")
            .analysed();
    assertEquals(Level.COMPLETE, analysed.level());
    assertFalse(analysed.uncertain());
  }

  @Test
  void theAnalysisCountsUnderWhateverHeadingItStands() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Bakgrund")
            .body("Kvinnor får kortare resväg till sjukhuset, medan män får längre till hamnen.")
            .heading("Överväganden")
            .body("Flickor får fler turer till träningen, medan pojkar får färre.")
            .analysed();
    assertEquals(Level.COMPLETE, analysed.level());
    assertEquals(List.of(), analysed.sections());
  }

  @Test
  void aHeadingOverTextOfOtherThingsIsOffTopicAndMissing() {
    AnalysedDocument analysed =
        body(Draft.letter())
            .heading("Jämställdhet")
            .body("Avtalet omfattar elva fordon.")
            .analysed();
    assertEquals(Level.MISSING, analysed.level());
    assertEquals(List.of(Content.OFF_TOPIC), contents(analysed));
  }

  @Test
  void aSubsectionBelongsToItsConsequenceSection() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet", 1)
            .heading("Kvinnor och män", 2)
            .body("Kvinnor får kortare resväg till sjukhuset, medan män får längre till hamnen.")
            .heading("Ekonomi", 1)
            .body("Kostnaden ryms i ram.")
            .analysed();
    assertEquals(PairState.DESCRIBED, analysed.pairs().womenMen());
    assertTrue(contents(analysed).contains(Content.ANSWERED));
  }

  @Test
  void aSectionEndsAtTheNextHeadingOfItsLevel() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet")
            .heading("Ekonomi")
            .body("Inga konsekvenser.")
            .analysed();
    assertEquals(new Pairs(PairState.NONE, PairState.NONE), analysed.pairs());
    assertEquals(Level.EMPTY, analysed.level());
  }

  @Test
  void eachSectionIsKeptWithItsHeadingAndParagraphs() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Jämställdhet")
            .body("Kvinnor får kortare resväg.")
            .body("Män får längre resväg.")
            .heading("Barnperspektiv")
            .body("[Beskriv konsekvenserna]")
            .analysed();
    assertEquals(List.of(Content.ANSWERED, Content.PLACEHOLDER), contents(analysed));
    assertEquals(2, analysed.sections().get(0).paragraphs().size());
    assertEquals(
        "Barnperspektiv", analysed.document().textOf(analysed.sections().get(1).heading()));
  }

  @Test
  void anEmptyDocumentIsMissing() {
    assertEquals(Level.MISSING, Draft.titled("").analysed().level());
  }

  private static List<Content> contents(AnalysedDocument analysed) {
    return analysed.sections().stream().map(ConsequenceSection::content).toList();
  }
}
