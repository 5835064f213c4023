package se.jamkoll.assessing.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jamkoll.api.assessment.PairState.DESCRIBED;
import static se.jamkoll.api.assessment.PairState.JUSTIFIED;
import static se.jamkoll.api.assessment.PairState.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Profile.RuleSetting;
import se.jamkoll.assessing.internal.signal.ConsequenceSection.Content;
import se.jamkoll.assessing.internal.signal.Doubt;

/** No finding, no level (rubric section 6): whatever the signals, something explains the level. */
class EveryLevelIsExplainedTest {

  private final RuleEngine engine = new RuleEngine();

  @ParameterizedTest
  @EnumSource(PairState.class)
  void pairsInAnyStates(PairState womenMen) {
    for (PairState girlsBoys : PairState.values()) {
      for (Level level : levels(womenMen, girlsBoys)) {
        assertExplained(Signals.of("Text.", level, womenMen, girlsBoys), level.compliant());
      }
    }
  }

  @Test
  void anEmptyHeadingWithAndWithoutItsSection() {
    assertExplained(Signals.of("# Barn\n–", Level.EMPTY, NONE, NONE), false);
    assertExplained(
        Signals.of("# Barn\n–", Level.EMPTY, NONE, NONE).section(1, Content.NOTHING, 2), false);
  }

  @Test
  void anAnalysisInAnAppendixOnly() {
    assertExplained(
        Signals.of("Se bilaga 2.", Level.PARTIAL, NONE, NONE).doubt(Doubt.Kind.IN_APPENDIX, 1),
        false);
  }

  @Test
  void aThoroughDescriptionIsToldToBeThorough() {
    var signs = GoodSigns.in(Signals.of("Text.", Level.THOROUGH, DESCRIBED, JUSTIFIED).analysed());
    assertEquals(
        List.of("pair-described", "pair-justified", "thorough-described"),
        signs.stream().map(Violation::rule).toList());
  }

  @Test
  void aSentenceThatSettlesBothPairsIsToldOnce() {
    var signs =
        GoodSigns.in(
            Signals.of("Text.", Level.JUSTIFIED, JUSTIFIED, JUSTIFIED)
                .says(1, JUSTIFIED, JUSTIFIED, Set.of())
                .analysed());
    assertEquals(List.of("pair-justified"), signs.stream().map(Violation::rule).toList());
  }

  /** The levels that rubric section 4 gives these states, apart from appendices and headings. */
  private static List<Level> levels(PairState a, PairState b) {
    PairState best = a.or(b);
    if (best == NONE) {
      return List.of(Level.MISSING);
    }
    if (best.settled() && a.settled() && b.settled()) {
      return best == JUSTIFIED ? List.of(Level.JUSTIFIED) : List.of(Level.COMPLETE, Level.THOROUGH);
    }
    return List.of(best == PairState.CLAIMED ? Level.BOILERPLATE : Level.PARTIAL);
  }

  private void assertExplained(Signals signals, boolean compliant) {
    var analysed = signals.analysed();
    List<Violation> all =
        new ArrayList<>(
            engine.check(analysed, RuleTester.profile(asQuietAsCanBe()), Moment.ARCHIVE));
    if (!compliant) {
      assertFalse(all.isEmpty(), () -> "nothing explains " + analysed.level());
    }
    all.addAll(GoodSigns.in(analysed));
    assertTrue(!all.isEmpty(), () -> "nothing explains " + analysed.level());
  }

  /** All rules off that a profile may turn off. */
  private static Map<String, RuleSetting> asQuietAsCanBe() {
    Map<String, RuleSetting> settings = new HashMap<>();
    Rules.all().stream()
        .map(Rules::of)
        .filter(rule -> !rule.explainsLevel())
        .forEach(rule -> settings.put(rule.id(), new RuleSetting(false, null)));
    return settings;
  }
}
