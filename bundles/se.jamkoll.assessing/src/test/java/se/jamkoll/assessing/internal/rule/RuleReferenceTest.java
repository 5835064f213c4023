package se.jamkoll.assessing.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.rule.RuleReference;

/** Keeps the reference in README.md as the rules are; {@code -Djamkoll.write=true} writes it. */
class RuleReferenceTest {

  private static final Path README = Path.of("README.md");

  @Test
  void theReadmeTellsOfEveryRuleAsItIs() throws IOException {
    String readme = Files.readString(README);
    String current = RuleReference.in(readme, Rules.all());
    if (Boolean.getBoolean("jamkoll.write")) {
      Files.writeString(README, current);
    } else {
      assertEquals(current, readme, "run this test with -Djamkoll.write=true");
    }
  }
}
