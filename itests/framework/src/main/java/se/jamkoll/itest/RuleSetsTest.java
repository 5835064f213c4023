package se.jamkoll.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import se.jamkoll.api.assessment.Assessment.Perspective;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.rule.ExampleLetter;
import se.jamkoll.api.rule.RuleSet;

/** Rule sets, as services that come and go. */
class RuleSetsTest extends FrameworkTest {

  private static final String LETTER =
      """
      # Förslag till beslut
      Nämnden beslutar att stänga fritidsgården på fredagar.
      # Konsekvenser för barn
      Barn och unga får sämre tillgång till en trygg plats på fredagar.
      """;

  @Test
  void aRuleSetSpeaksWhileItsBundleRuns() throws Exception {
    service(RuleSet.class);
    Assessor assessor = service(Assessor.class);
    Bundle bundle = bundle("se.jamkoll.childrights");

    assertSpeaks(assessor);
    bundle.stop();
    try {
      assertIsToldToBeMissing(assessor);
    } finally {
      bundle.start();
    }
    service(RuleSet.class);
    assertSpeaks(assessor);
  }

  @Test
  void aRuleSetThatNoProfileNamesIsSilent() throws Exception {
    service(RuleSet.class);
    assertEquals(List.of(), perspectives(service(Assessor.class), List.of()));
  }

  private static void assertSpeaks(Assessor assessor) {
    Perspective said = perspectives(assessor, List.of("barnets-basta")).get(0);
    assertEquals("Barnets bästa", said.name());
    assertFalse(said.findings().isEmpty());
    assertEquals(
        List.of("best-interest-assessed", "children-heard", "every-child-seen"),
        said.findings().stream().map(Finding::rule).sorted().toList());
  }

  private static void assertIsToldToBeMissing(Assessor assessor) {
    Perspective said = perspectives(assessor, List.of("barnets-basta")).get(0);
    assertNull(said.version());
    assertEquals(
        List.of("rule-set-available"), said.findings().stream().map(Finding::rule).toList());
  }

  private static List<Perspective> perspectives(Assessor assessor, List<String> ids) {
    Profile profile =
        new Profile("test", "1", Map.of(), Set.of(), List.of(), "tjänsteskrivelse", ids);
    return assessor
        .assess(
            new AssessmentRequest(
                "letter",
                ExampleLetter.of("Fritidsgården", LETTER),
                profile,
                Moment.MEETING,
                Locale.forLanguageTag("sv")))
        .perspectives();
  }
}
