package se.jamkoll.assessing.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jamkoll.api.assessment.PairState.DATA;
import static se.jamkoll.api.assessment.PairState.DESCRIBED;
import static se.jamkoll.api.assessment.PairState.NONE;
import static se.jamkoll.assessing.internal.rule.RuleTester.said;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.assessing.internal.signal.Aspect;

class ChecklistRulesTest {

  private static final String STEPS =
      """
      statistics-by-sex, STATISTICS, DATA
      measures-named, MEASURES, DIFFERENCE
      goals-linked, GOALS, GOAL
      relevance-said, RELEVANCE, CONCERNED
      """;

  @ParameterizedTest
  @CsvSource(textBlock = STEPS)
  void anOpenStepIsANoteWhereItBelongs(String rule, ChecklistStep step, Aspect trace) {
    for (ChecklistAnswer open : List.of(ChecklistAnswer.NO, ChecklistAnswer.PARTLY)) {
      var signals = described(Level.PARTIAL).answer(step, open);
      assertEquals(List.of(open + " INFO"), said(rule, signals));
      signals.says(1, DESCRIBED, NONE, Set.of(), trace);
      assertEquals(List.of(open + " INFO Text."), said(rule, signals));
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = STEPS)
  void aStepThatIsDoneOrDoesNotApplyIsQuiet(String rule, ChecklistStep step) {
    for (ChecklistAnswer done : List.of(ChecklistAnswer.YES, ChecklistAnswer.NOT_APPLICABLE)) {
      assertEquals(List.of(), said(rule, described(Level.COMPLETE).answer(step, done)));
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = STEPS)
  void nobodyIsTaughtStepsBeforeThereIsADescription(String rule, ChecklistStep step) {
    var missing = Signals.of("Text.", Level.MISSING, NONE, NONE).answer(step, ChecklistAnswer.NO);
    assertEquals(List.of(), said(rule, missing));
    var headcount = Signals.of("Text.", Level.PARTIAL, DATA, NONE).answer(step, ChecklistAnswer.NO);
    int notes = step == ChecklistStep.RELEVANCE ? 1 : 0;
    assertEquals(notes, said(rule, headcount).size());
  }

  private static Signals described(Level level) {
    return Signals.of("Text.", level, DESCRIBED, NONE);
  }
}
