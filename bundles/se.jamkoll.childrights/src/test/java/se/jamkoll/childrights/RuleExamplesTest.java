package se.jamkoll.childrights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.api.rule.RuleReference;

/** Runs the examples that every rule carries, and keeps the reference as the rules are. */
class RuleExamplesTest {

  private static final BestInterestOfTheChild RULES = new BestInterestOfTheChild();
  private static final Path README = Path.of("README.md");

  static List<Rule> rules() {
    return RULES.constraints().stream().map(each -> each.getAnnotation(Rule.class)).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFailingExampleIsFound(Rule rule) {
    assertTrue(Assessing.rules(rule.failing()).contains(rule.id()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePassingExampleIsNot(Rule rule) {
    assertFalse(Assessing.rules(rule.passing()).contains(rule.id()));
  }

  @Test
  void theReadmeTellsOfEveryRuleAsItIs() throws IOException {
    String readme = Files.readString(README);
    String current = RuleReference.in(readme, RULES.constraints());
    if (Boolean.getBoolean("jamkoll.write")) {
      Files.writeString(README, current);
    } else {
      assertEquals(current, readme, "run this test with -Djamkoll.write=true");
    }
  }
}
