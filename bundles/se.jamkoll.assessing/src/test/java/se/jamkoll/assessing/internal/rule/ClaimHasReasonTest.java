package se.jamkoll.assessing.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jamkoll.api.assessment.PairState.CLAIMED;
import static se.jamkoll.api.assessment.PairState.DESCRIBED;
import static se.jamkoll.api.assessment.PairState.JUSTIFIED;
import static se.jamkoll.api.assessment.PairState.NONE;
import static se.jamkoll.api.assessment.PairState.PARTLY;
import static se.jamkoll.assessing.internal.rule.RuleTester.said;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.assessing.internal.signal.Aspect;

class ClaimHasReasonTest {

  @ParameterizedTest
  @EnumSource(
      value = ClaimKind.class,
      names = {
        "BOX",
        "DEFERRAL",
        "PROCEDURE",
        "POLICY",
        "SLOGAN",
        "NO_EFFECT",
        "ALIKE",
        "CONCERNED"
      })
  void aClaimIsToldByWhatItDoes(ClaimKind kind) {
    var signals = claim("Inget.").says(1, CLAIMED, CLAIMED, Set.of(), Aspect.valueOf(kind.name()));
    assertEquals(List.of(kind + " ERROR Inget."), said("claim-has-reason", signals));
  }

  @Test
  void aReasonThatRepeatsTheClaimIsEmpty() {
    String text = "Ingen påverkan eftersom jämställdheten inte påverkas.";
    var signals =
        claim(text).says(1, CLAIMED, CLAIMED, Set.of(), Aspect.NO_EFFECT, Aspect.EMPTY_REASON);
    assertEquals(List.of("EMPTY_REASON ERROR " + text), said("claim-has-reason", signals));
  }

  @Test
  void aBareClaimHasNoReasonRatherThanAnEmptyOne() {
    var signals =
        claim("Ingen påverkan.")
            .says(1, CLAIMED, CLAIMED, Set.of(), Aspect.NO_EFFECT, Aspect.EMPTY_REASON);
    assertEquals(List.of("NO_EFFECT ERROR Ingen påverkan."), said("claim-has-reason", signals));
  }

  @Test
  void everyClaimIsQuotedByItself() {
    var signals =
        claim("Ett.\nTvå.")
            .says(1, CLAIMED, NONE, Set.of(), Aspect.SLOGAN)
            .says(2, NONE, CLAIMED, Set.of(), Aspect.SLOGAN);
    assertEquals(
        List.of("SLOGAN ERROR Ett.", "SLOGAN ERROR Två."), said("claim-has-reason", signals));
  }

  @Test
  void aClaimWeighsLessWhenThePairHasSomethingBetter() {
    var signals =
        Signals.of("Ett.", Level.PARTIAL, PARTLY, DESCRIBED)
            .says(1, CLAIMED, NONE, Set.of(), Aspect.SLOGAN);
    assertEquals(List.of("SLOGAN WARNING Ett."), said("claim-has-reason", signals));
  }

  @Test
  void aClaimAboutASettledPairIsLeftInPeace() {
    var signals =
        Signals.of("Ett.", Level.COMPLETE, JUSTIFIED, DESCRIBED)
            .says(1, CLAIMED, CLAIMED, Set.of(), Aspect.SLOGAN);
    assertEquals(List.of(), said("claim-has-reason", signals));
  }

  @Test
  void aHostileDocumentDoesNotMakeEndlessFindings() {
    var signals = claim("Ett.\n".repeat(500));
    for (int number = 1; number <= 500; number++) {
      signals.says(number, CLAIMED, NONE, Set.of(), Aspect.SLOGAN);
    }
    assertEquals(25, said("claim-has-reason", signals).size());
  }

  private static Signals claim(String text) {
    return Signals.of(text, Level.BOILERPLATE, CLAIMED, CLAIMED);
  }
}
