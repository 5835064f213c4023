package se.jamkoll.assessing.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.Profile.RuleSetting;

/** Runs all rules on signals and tells what one of them said. */
final class RuleTester {

  private static final RuleEngine ENGINE = new RuleEngine();

  private RuleTester() {}

  /** Returns what a rule says as "VARIANT SEVERITY text-of-the-place", in order of the text. */
  static List<String> said(String rule, Signals signals) {
    var analysed = signals.analysed();
    String text = analysed.document().text();
    return ENGINE.check(analysed, profile(Map.of()), Moment.MEETING).stream()
        .filter(violation -> violation.rule().equals(rule))
        .map(
            violation -> {
              Evidence evidence = violation.evidence();
              String place =
                  evidence.place().map(p -> " " + text.substring(p.start(), p.end())).orElse("");
              return evidence.variant() + " " + violation.severity() + place;
            })
        .sorted()
        .toList();
  }

  static Profile profile(Map<String, RuleSetting> rules) {
    return new Profile("test", "1", rules, Set.of(), List.of());
  }
}
