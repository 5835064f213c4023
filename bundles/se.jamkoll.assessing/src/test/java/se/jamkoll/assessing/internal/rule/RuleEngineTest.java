package se.jamkoll.assessing.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jamkoll.api.assessment.PairState.CLAIMED;
import static se.jamkoll.assessing.internal.rule.RuleTester.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Profile.RuleSetting;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.assessing.internal.signal.Aspect;

class RuleEngineTest {

  private static final String CLAIM = "claim-has-reason";
  private final RuleEngine engine = new RuleEngine();

  @Test
  void aProfileTurnsARuleOff() {
    var off = Map.of(CLAIM, new RuleSetting(false, null));
    assertEquals(List.of(), severities(off));
  }

  @Test
  void aProfileSetsTheSeverityOfARule() {
    for (Severity severity : Severity.values()) {
      var set = Map.of(CLAIM, new RuleSetting(true, severity));
      assertEquals(List.of(severity), severities(set));
    }
  }

  @Test
  void aRuleWithoutASettingAppliesAsItIs() {
    assertEquals(List.of(Severity.ERROR), severities(Map.of()));
  }

  @Test
  void archivesAreNotAskedAboutPendingChanges() {
    for (Moment moment : Moment.values()) {
      var pending =
          Signals.of("@PENDING_DELETIONS\nText.", Level.BOILERPLATE, CLAIMED, CLAIMED).analysed();
      boolean told =
          engine.check(pending, profile(Map.of()), moment).stream()
              .anyMatch(violation -> violation.rule().equals("pending-changes-settled"));
      assertEquals(moment != Moment.ARCHIVE, told, moment.name());
    }
  }

  @Test
  void everyRuleHasAnIdOfItsOwn() {
    Set<String> ids = new HashSet<>();
    Rules.all().forEach(rule -> assertTrue(ids.add(Rules.of(rule).id())));
  }

  @Test
  void severalThreadsShareAnEngine() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Set<Violation> alone =
          Set.copyOf(engine.check(claim(3).analysed(), profile(Map.of()), Moment.MEETING));
      List<Callable<Set<Violation>>> tasks = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        tasks.add(
            () -> Set.copyOf(engine.check(claim(3).analysed(), profile(Map.of()), Moment.MEETING)));
      }
      for (Future<Set<Violation>> result : threads.invokeAll(tasks)) {
        assertEquals(alone, result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Severity> severities(Map<String, RuleSetting> settings) {
    return engine.check(claim(1).analysed(), profile(settings), Moment.MEETING).stream()
        .filter(violation -> violation.rule().equals(CLAIM))
        .map(Violation::severity)
        .toList();
  }

  private static Signals claim(int times) {
    var signals = Signals.of("Ett.\n".repeat(times), Level.BOILERPLATE, CLAIMED, CLAIMED);
    for (int number = 1; number <= times; number++) {
      signals.says(number, CLAIMED, CLAIMED, Set.of(), Aspect.SLOGAN);
    }
    return signals;
  }
}
