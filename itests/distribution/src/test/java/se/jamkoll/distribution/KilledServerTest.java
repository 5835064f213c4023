package se.jamkoll.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed, and not asked. */
@Tag("proof")
class KilledServerTest {

  @TempDir Path folder;

  @RepeatedTest(5)
  void theNextServerStartsOnWhatAKilledOneLeft() throws Exception {
    Path data = folder.resolve("data");
    try (ServerProcess killed =
        ServerProcess.start(CommandLine.HOME, data, folder.resolve("first"))) {
      killed.kill();
    }
    try (ServerProcess next =
        ServerProcess.start(CommandLine.HOME, data, folder.resolve("second"))) {
      assertEquals(200, next.get("/api/v1/health").statusCode(), next.said());
      next.terminate();
    }
  }
}
