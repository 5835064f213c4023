package se.jamkoll.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Points;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.assessing.internal.rule.Letter;

class RubricAssessorTest {

  private static final Locale SV = new Locale("sv");
  private final Assessor assessor = new RubricAssessor();

  @Test
  void theServicesAreFoundOnAPlainClassPath() {
    assertInstanceOf(RubricAssessor.class, only(Assessor.class));
    assertInstanceOf(FileProfileSource.class, only(ProfileSource.class));
    assertInstanceOf(PlainFindingMessages.class, only(FindingMessages.class));
  }

  @Test
  void aLetterThatSaysNothingIsMissingAndToldWhatToDo() {
    Assessment assessment =
        assess("Stängning av bibliotek", "# Förslag till beslut\nNämnden beslutar att stänga.");
    assertEquals(AssessmentStatus.ASSESSED, assessment.status());
    assertEquals(Level.MISSING, assessment.level());
    assertEquals(new Points(1, 1), assessment.points());
    assertEquals(false, assessment.compliant());
    assertEquals(false, assessment.uncertain());
    assertEquals(EnumSet.allOf(ChecklistStep.class), checklist(assessment));
    assertEquals(
        List.of("consequences-described"),
        assessment.findings().stream().map(Finding::rule).toList());
    assertEquals("2026.7", assessment.rules());
    assertEquals("default", assessment.profile().id());
  }

  @Test
  void aDescriptionThatReachesItsLevelIsToldWhy() {
    Assessment assessment =
        assess(
            "Ny lekplats",
            """
            # Förslag till beslut
            Nämnden beslutar att bygga lekplatsen.
            # Jämställdhet
            Kvinnor får kortare väg till lekplatsen än män, eftersom de oftare följer barnen dit.
            Flickor får fler gungor, och pojkar får en större bollplan än i dag.
            """);
    assertEquals(Level.COMPLETE, assessment.level());
    assertEquals(
        2, assessment.findings().stream().filter(f -> f.rule().equals("pair-described")).count());
  }

  @Test
  void anExemptItemHasNoLevelButAReason() {
    Assessment assessment = assess("Val av justerare", "# Förslag till beslut\nNämnden väljer.");
    assertEquals(AssessmentStatus.EXEMPT, assessment.status());
    assertEquals("EXEMPT_TYPE", assessment.reason());
    assertNull(assessment.level());
    assertNull(assessment.points());
    assertNotNull(assessment.document());
    assertEquals("decision-letter", assessment.findings().get(0).rule());
  }

  @Test
  void aSummonsIsNotADecision() {
    Assessment assessment = assess("Kallelse till kulturnämnden", "Tid: 13.00. Plats: Stadshuset.");
    assertEquals(AssessmentStatus.NOT_A_DECISION, assessment.status());
    assertEquals("SUMMONS", assessment.reason());
    assertFalse(assessment.findings().isEmpty());
  }

  @Test
  void theSameRequestGivesTheSameAssessment() {
    String text = "# Jämställdhet\nBeslutet påverkar inte jämställdheten.";
    assertEquals(assess("A", text).withMillis(0), assess("A", text).withMillis(0));
  }

  @Test
  void anEmptyDocumentIsAssessedToo() {
    Assessment assessment = assess("", "");
    assertEquals(Level.MISSING, assessment.level());
    assertFalse(assessment.findings().isEmpty());
  }

  private static Set<ChecklistStep> checklist(Assessment assessment) {
    return assessment.checklist() == null ? Set.of() : assessment.checklist().keySet();
  }

  private static <T> T only(Class<T> service) {
    List<T> providers =
        ServiceLoader.load(service).stream().map(ServiceLoader.Provider::get).toList();
    assertEquals(1, providers.size());
    return providers.get(0);
  }

  private Assessment assess(String title, String text) {
    return assessor.assess(
        new AssessmentRequest(
            "brev.docx",
            Letter.of(title, text),
            new FileProfileSource().defaultProfile(),
            Moment.MEETING,
            SV));
  }
}
