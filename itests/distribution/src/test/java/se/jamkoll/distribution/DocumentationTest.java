package se.jamkoll.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.distribution.CommandLine.Outcome;

/** What the documentation shows is what happens. */
class DocumentationTest {

  private static final String LAUNCHER = "features/server/target/jamkoll/bin/jamkoll";
  private static final Pattern SAMPLE =
      Pattern.compile("```console\n\\$ (" + LAUNCHER + " [^\n]+)\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "bundles/se.jamkoll.shell/README.md"})
  void everySampleShowsWhatTheCommandPrints(String file) throws IOException {
    List<MatchResult> samples = SAMPLE.matcher(text(file)).results().toList();

    assertFalse(samples.isEmpty(), file);
    for (MatchResult sample : samples) {
      String[] words = sample.group(1).split(" ", -1);
      Object[] arguments = List.of(words).subList(1, words.length).toArray();
      Outcome outcome = new CommandLine().run(arguments);

      assertEquals(sample.group(2).strip(), (outcome.out() + outcome.err()).strip(), file);
    }
  }

  @Test
  void theBuildServerRunsTheTestCommandOfTheReadme() throws IOException {
    String command = "mvn -B verify";

    assertTrue(text("README.md").contains("\n    " + command + "\n"));
    assertTrue(text(".ci/run").contains(command));
  }

  private static String text(String file) throws IOException {
    Path path = CommandLine.ROOT.resolve(file);
    return Files.readString(path);
  }
}
