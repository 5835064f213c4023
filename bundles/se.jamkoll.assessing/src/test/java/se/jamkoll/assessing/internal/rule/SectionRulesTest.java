package se.jamkoll.assessing.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jamkoll.api.assessment.PairState.DESCRIBED;
import static se.jamkoll.api.assessment.PairState.NONE;
import static se.jamkoll.assessing.internal.rule.RuleTester.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.assessing.internal.signal.ConsequenceSection.Content;

class SectionRulesTest {

  @Test
  void aMissingDescriptionBelongsBeforeTheEconomy() {
    var signals = missing("# Bedömning\nVi stänger.\n# Ekonomiska konsekvenser\nInga.");
    assertEquals(
        List.of("BEFORE ERROR Ekonomiska konsekvenser"), said("consequences-described", signals));
  }

  @Test
  void aMissingDescriptionBelongsUnderTheAssessmentWhereThereIsNoEconomy() {
    var signals = missing("# Bakgrund\nSedan 1990.\n# Förvaltningens överväganden\nVi stänger.");
    assertEquals(
        List.of("UNDER ERROR Förvaltningens överväganden"),
        said("consequences-described", signals));
  }

  @Test
  void aMissingDescriptionBelongsUnderTheConsequenceHeadingThatIsThere() {
    var signals =
        missing("# Jämställdhet\nPlanen gäller länge.\n# Ekonomi\nInga.")
            .section(1, Content.OFF_TOPIC, 2);
    assertEquals(List.of("UNDER ERROR Jämställdhet"), said("consequences-described", signals));
  }

  @Test
  void aMissingDescriptionBelongsLastInALetterWithoutHeadings() {
    assertEquals(
        List.of("AT_END ERROR Vi stänger."),
        said("consequences-described", missing("Vi föreslår det.\nVi stänger.")));
  }

  @Test
  void nothingIsMissingFromALetterThatDescribes() {
    var signals = Signals.of("Kvinnor får mer.", Level.COMPLETE, DESCRIBED, DESCRIBED);
    assertEquals(List.of(), said("consequences-described", signals));
  }

  @ParameterizedTest
  @EnumSource(
      value = Content.class,
      names = {"NOTHING", "INSTRUCTION", "PLACEHOLDER", "UNTICKED"})
  void anEmptyHeadingIsAnErrorThatSaysHowItIsEmpty(Content content) {
    var signals = Signals.of("# Jämställdhet\n–", Level.EMPTY, NONE, NONE).section(1, content, 2);
    assertEquals(
        List.of(content + " ERROR Jämställdhet"), said("consequence-heading-filled", signals));
  }

  @Test
  void anEmptyHeadingWeighsLessWhenTheAnswerStandsElsewhere() {
    var signals =
        Signals.of("# Barn\n–\n# Bedömning\nFlickor", Level.COMPLETE, DESCRIBED, DESCRIBED)
            .section(1, Content.NOTHING, 2);
    assertEquals(List.of("NOTHING WARNING Barn"), said("consequence-heading-filled", signals));
  }

  @Test
  void aFilledHeadingIsFilled() {
    var signals =
        Signals.of("# Barn\nFlickor får mer.", Level.PARTIAL, NONE, DESCRIBED)
            .section(1, Content.ANSWERED, 2);
    assertEquals(List.of(), said("consequence-heading-filled", signals));
    assertEquals(List.of(), said("consequence-section-on-topic", signals));
  }

  @Test
  void textAboutSomethingElseIsOffTopic() {
    var signals = missing("# Barn\nPlanen gäller länge.").section(1, Content.OFF_TOPIC, 2);
    assertEquals(List.of("OFF_TOPIC WARNING Barn"), said("consequence-section-on-topic", signals));
  }

  private static Signals missing(String text) {
    return Signals.of(text, Level.MISSING, NONE, NONE);
  }
}
