package se.jamkoll.hostkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.host.CaseHost;

class ReadmeTest {

  private static final Path README = Path.of("../../bundles/se.jamkoll.api/README.md");
  private static final Path EXAMPLE = Path.of("src/test/java/se/jamkoll/hostkit/ExampleHost.java");

  @Test
  void theHostInTheReadmeIsTheOneThatIsTested() throws IOException {
    String readme = Files.readString(README);
    String fence = "```java\npackage se.jamkoll.hostkit;";
    int start = readme.indexOf(fence) + "```java\n".length();

    assertTrue(readme.contains(fence), "The README shows the host.");
    assertEquals(Files.readString(EXAMPLE), readme.substring(start, readme.indexOf("```", start)));
  }

  @Test
  void everyCapabilityIsExplained() throws IOException {
    String readme = Files.readString(README);
    for (CaseHost.Capability capability : CaseHost.Capability.values()) {
      assertTrue(readme.contains("`" + capability + "`"), capability::name);
    }
  }
}
