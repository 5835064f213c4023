package se.jamkoll.assessing.internal.profile.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.ProfileProblem;

class ProblemTextsTest {

  private static final Pattern SLOT = Pattern.compile("\\{\\w+\\}");

  @Test
  void bothLanguagesSayTheSameAndFillInTheSame() throws IOException {
    PropertyResourceBundle swedish = texts("sv");
    PropertyResourceBundle english = texts("en");

    assertEquals(keys(swedish), keys(english));
    for (String key : keys(swedish)) {
      assertEquals(slots(swedish.getString(key)), slots(english.getString(key)), key);
    }
  }

  @Test
  void whatIsAllowedIsSaidInTheReadersLanguage() {
    ProfileProblem problem =
        ProblemTexts.problem(
            "p.yaml",
            7,
            "value.refused",
            Map.of("field", "validTo", "value", "'x'", "allowed", "@allowed.date"));

    assertEquals(
        "p.yaml, rad 7: validTo kan inte vara 'x'. Tillåtet: ett datum som 2027-01-31.",
        problem.message(Locale.forLanguageTag("sv-SE")));
    assertEquals(
        "p.yaml, line 7: validTo cannot be 'x'. Allowed: a date such as 2027-01-31.",
        problem.message(Locale.UK));
  }

  @Test
  void noTextLeavesASlotOpen() throws IOException {
    for (String key : keys(texts("sv"))) {
      ProfileProblem problem = ProblemTexts.problem("p.yaml", null, key, Map.of());
      assertFalse(problem.message(Locale.ENGLISH).contains("{"), key);
    }
  }

  private static PropertyResourceBundle texts(String language) throws IOException {
    try (var in =
        Objects.requireNonNull(
            ProblemTexts.class.getResourceAsStream("problems_" + language + ".properties"))) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }

  private static Set<String> keys(PropertyResourceBundle texts) {
    return new TreeSet<>(Collections.list(texts.getKeys()));
  }

  private static Set<String> slots(String text) {
    return SLOT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
