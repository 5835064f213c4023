package se.jamkoll.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.AssessmentRequest.Appendix;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Points;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.assessing.internal.rule.Letter;

class NamedAppendixTest {

  private static final String REFERRING =
      """
      # Förslag till beslut
      Nämnden antar planen för lekplatser.
      # Jämställdhet
      En jämställdhetsanalys finns i bilaga 2.
      """;
  private static final String ANALYSIS =
      """
      # Jämställdhetsanalys
      Kvinnor får kortare väg till lekplatsen än män, eftersom de oftare följer barnen dit.
      Flickor får fler gungor, och pojkar får en större bollplan än i dag.
      """;
  private static final String ABOUT_MONEY =
      """
      # Kalkyl
      Planen kostar 400 000 kronor.
      """;

  @Test
  void whatStandsInTheNamedAppendixCountsAndIsMarked() {
    Assessment assessment = assess(REFERRING, appendix("Bilaga 2 Analys", ANALYSIS));
    assertEquals(Level.COMPLETE, assessment.level());
    assertEquals(new Pairs(PairState.DESCRIBED, PairState.DESCRIBED), assessment.pairs());
    assertEquals(new Points(3, 4), assessment.points());
    assertEquals(true, assessment.compliant());
    assertEquals(false, assessment.uncertain());
    Map<ChecklistStep, ChecklistAnswer> checklist = assessment.checklist();
    assertNotNull(checklist);
    assertEquals(ChecklistAnswer.YES, checklist.get(ChecklistStep.CONSEQUENCES));
    Finding told = told(assessment);
    assertEquals(Severity.INFO, told.severity());
    assertTrue(told.message().contains("Bilaga 2 Analys"), told.message());
    assertEquals("En jämställdhetsanalys finns i bilaga 2.", told.quote());
    assertFalse(assessment.findings().stream().anyMatch(Finding::needsCompletion));
  }

  @Test
  void anAppendixWithAnotherNumberIsNotTheNamedOne() {
    Assessment assessment = assess(REFERRING, appendix("Bilaga 1", ANALYSIS));
    assertEquals(Level.PARTIAL, assessment.level());
    assertEquals(true, assessment.uncertain());
    assertEquals(new Pairs(PairState.NONE, PairState.NONE), assessment.pairs());
  }

  @Test
  void ofSeveralAppendicesTheNamedOneCounts() {
    Assessment assessment =
        assess(REFERRING, appendix("Bilaga 1", ABOUT_MONEY), appendix("bilaga nr 2", ANALYSIS));
    assertEquals(Level.COMPLETE, assessment.level());
  }

  @Test
  void theOnlyAppendixIsMeantWhereNoNumberIsGiven() {
    String referring = REFERRING.replace("bilaga 2", "bilagan");
    assertEquals(Level.COMPLETE, assess(referring, appendix("Bilaga 7", ANALYSIS)).level());
    Assessment two =
        assess(referring, appendix("Bilaga 1", ABOUT_MONEY), appendix("Bilaga 2", ANALYSIS));
    assertEquals(Level.PARTIAL, two.level());
  }

  @Test
  void anAppendixWithoutAnalysisLeavesTheLetterUncertainAndSaysSo() {
    Assessment assessment = assess(REFERRING, appendix("Bilaga 2", ABOUT_MONEY));
    assertEquals(Level.PARTIAL, assessment.level());
    assertEquals(true, assessment.uncertain());
    assertEquals(
        List.of(
            "Analysen sägs stå i en bilaga. Bilaga 2 är läst, men vi hittade inget där om kvinnor"
                + " och män, flickor och pojkar."),
        assessment.findings().stream()
            .filter(finding -> finding.rule().equals("appendix-readable"))
            .map(Finding::message)
            .toList());
  }

  @Test
  void anAppendixThatTheLetterDoesNotLeaveItsAnalysisToCountsNothing() {
    String letter =
        """
        # Förslag till beslut
        Nämnden antar planen för lekplatser.
        # Bilagor
        Bilaga 2. Karta
        """;
    assertEquals(Level.MISSING, assess(letter, appendix("Bilaga 2", ANALYSIS)).level());
  }

  @Test
  void aPairThatTheAppendixLeavesOpenIsStillAskedFor() {
    String half =
        """
        # Jämställdhetsanalys
        Kvinnor får kortare väg till lekplatsen än män, eftersom de oftare följer barnen dit.
        """;
    Assessment assessment = assess(REFERRING, appendix("Bilaga 2", half));
    assertEquals(Level.PARTIAL, assessment.level());
    assertTrue(
        assessment.findings().stream()
            .anyMatch(finding -> finding.rule().equals("girls-boys-described")),
        () -> assessment.findings().toString());
    assertFalse(
        assessment.findings().stream()
            .anyMatch(finding -> finding.rule().equals("women-men-described")),
        () -> assessment.findings().toString());
  }

  private static Appendix appendix(String name, String text) {
    return new Appendix(name, Letter.of(name, text));
  }

  private static Finding told(Assessment assessment) {
    return assessment.findings().stream()
        .filter(finding -> finding.rule().equals("appendix-readable"))
        .findFirst()
        .orElseThrow();
  }

  private static Assessment assess(String text, Appendix... appendices) {
    AssessmentRequest request =
        new AssessmentRequest(
            "brev.docx",
            Letter.of("Plan för lekplatser", text),
            new FileProfileSource().defaultProfile(),
            Moment.MEETING,
            Locale.forLanguageTag("sv"));
    return new RubricAssessor().assess(request.with(List.of(appendices)));
  }
}
