package se.jamkoll.childrights;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.Assessment.Perspective;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.rule.ExampleLetter;

/** Assesses short letters with the rule set switched on, found as on any class path. */
final class Assessing {

  private static final Assessor ASSESSOR =
      ServiceLoader.load(Assessor.class).findFirst().orElseThrow();

  private Assessing() {}

  static Assessment letter(String text, List<String> perspectives, Locale locale) {
    Profile profile =
        new Profile("test", "1", Map.of(), Set.of(), List.of(), "tjänsteskrivelse", perspectives);
    return ASSESSOR.assess(
        new AssessmentRequest(
            "letter", ExampleLetter.of("Ett ärende", text), profile, Moment.MEETING, locale));
  }

  static Perspective perspective(String text) {
    return letter(text, List.of("barnets-basta"), Locale.forLanguageTag("sv"))
        .perspectives()
        .get(0);
  }

  /** Returns the ids of the rules that have something to say. */
  static List<String> rules(String text) {
    return perspective(text).findings().stream().map(Finding::rule).sorted().distinct().toList();
  }
}
