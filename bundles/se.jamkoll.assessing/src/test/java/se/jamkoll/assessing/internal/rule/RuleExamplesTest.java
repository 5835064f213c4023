package se.jamkoll.assessing.internal.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.assessing.FileProfileSource;
import se.jamkoll.assessing.RubricAssessor;

/** Runs the examples that every rule carries through the whole assessment. */
class RuleExamplesTest {

  private static final RubricAssessor ASSESSOR = new RubricAssessor();

  static Stream<String> ids() {
    return Rules.all().stream().map(constraint -> Rules.of(constraint).id());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theFailingExampleIsFound(String id) {
    Assessment assessment = assess(Rules.find(id).orElseThrow().failing());
    assertTrue(found(assessment, id), () -> "not found in " + assessment);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void thePassingExampleIsNot(String id) {
    Assessment assessment = assess(Rules.find(id).orElseThrow().passing());
    assertFalse(found(assessment, id), () -> "found in " + assessment);
  }

  private static boolean found(Assessment assessment, String id) {
    return assessment.findings().stream().anyMatch(finding -> finding.rule().equals(id));
  }

  private static Assessment assess(String text) {
    return ASSESSOR.assess(
        new AssessmentRequest(
            "letter",
            Letter.of("Ett ärende", text),
            new FileProfileSource().defaultProfile(),
            Moment.MEETING,
            Locale.ENGLISH));
  }
}
