package se.jamkoll.compliance.internal.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.compliance.internal.meeting.World;

/** A kill at any moment loses nothing and doubles nothing. */
@Tag("proof")
@Timeout(600)
class KillTest {

  private static final int KILLS = 5;

  @TempDir Path folder;

  @Test
  void anInstallationThatIsKilledAgainAndAgainHasEachResultOnce() throws Exception {
    for (int kill = 1; kill <= KILLS; kill++) {
      Process process = start();
      int enough = kill * KilledInstallation.LETTERS / (KILLS + 2);
      while (process.isAlive() && KilledInstallation.told(folder).size() < enough) {
        Thread.onSpinWait();
      }
      process.destroyForcibly().waitFor();
    }
    assertEquals(0, start().waitFor(), () -> log());

    try (World world = new World(folder.resolve("data"))) {
      assertEquals(KilledInstallation.LETTERS, world.compliance().assessments().count());
      assertEquals(
          KilledInstallation.LETTERS,
          world.assessments().stream()
              .map(record -> record.version().document())
              .distinct()
              .count());
      assertEquals(
          List.of("follow"),
          world.queue().entries(null, 100).stream()
              .map(entry -> entry.work().kind())
              .filter(kind -> !kind.equals("publish"))
              .distinct()
              .collect(Collectors.toList()));
    }
    assertEquals(KilledInstallation.LETTERS, KilledInstallation.told(folder).size());
  }

  private Process start() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path", ""),
            KilledInstallation.class.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log.txt").toFile()))
        .start();
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log.txt"));
    } catch (IOException e) {
      return "There is no log.";
    }
  }
}
