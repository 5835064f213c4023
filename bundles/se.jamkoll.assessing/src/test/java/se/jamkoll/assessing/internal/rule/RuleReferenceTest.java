package se.jamkoll.assessing.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Moment;

/**
 * Compares the reference in README.md with the rules themselves; when it differs, the expected text
 * is what belongs there.
 */
class RuleReferenceTest {

  private static final Path README = Path.of("README.md");
  private static final String START = "<!-- rules -->\n";
  private static final String END = "<!-- end of rules -->";

  @Test
  void theReadmeTellsOfEveryRuleAsItIs() throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf(START) + START.length();
    String expected =
        Rules.all().stream().map(RuleReferenceTest::section).collect(Collectors.joining("\n"));
    assertEquals(expected, readme.substring(start, readme.indexOf(END)));
  }

  private static String section(Class<? extends Annotation> constraint) {
    Rule rule = Rules.of(constraint);
    return """
        ### `%s`

        %s%s%s. %s

        Found:

        %s

        Not found:

        %s
        """
        .formatted(
            rule.id(),
            rule.severity(),
            moments(rule),
            rule.explainsLevel() ? ", cannot be turned off" : "",
            rule.why().strip().replaceAll("\\s+", " "),
            letter(rule.failing()),
            letter(rule.passing()));
  }

  private static String moments(Rule rule) {
    return rule.moments().length == Moment.values().length
        ? ""
        : Stream.of(rule.moments())
            .map(moment -> moment.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" and ", ", only for ", ""));
  }

  private static String letter(String example) {
    return example.strip().lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
  }
}
