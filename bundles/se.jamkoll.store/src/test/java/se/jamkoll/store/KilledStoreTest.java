package se.jamkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.store.Work;

/** A process that is killed while it keeps things loses nothing that it has kept. */
@Tag("proof")
class KilledStoreTest {

  private static final int COMMITS = 500;

  @TempDir Path folder;

  @Test
  void nothingCommittedIsLostWhenTheProcessIsKilled() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledStoreTest.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int last = 0;
    try (BufferedReader told =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = told.readLine();
      while (line != null) {
        last = Integer.parseInt(line);
        if (last == COMMITS) {
          // Unlike that of the process, it leaves what was told to be read.
          process.toHandle().destroyForcibly();
        }
        line = told.readLine();
      }
    }
    process.waitFor();
    assertTrue(last >= COMMITS, "It told of " + last);

    try (Store store = Store.in(folder)) {
      int kept = Integer.parseInt(store.compliance().cursors().cursor("register").orElseThrow());
      assertTrue(kept >= last, kept + " kept of " + last);
      assertEquals(kept, store.queue().entries("follow", Integer.MAX_VALUE).size());
    }
  }

  /** Keeps a cursor and work together, over and over, and tells of each that is kept. */
  public static void main(String[] folder) throws IOException {
    try (Store store = Store.in(Path.of(folder[0]))) {
      for (int each = 1; ; each++) {
        String from = each == 1 ? null : String.valueOf(each - 1);
        String to = String.valueOf(each);
        store
            .unitOfWork()
            .run(
                () -> {
                  store.compliance().cursors().move("register", from, to);
                  store.queue().submit(new Work("follow", to, "{}", Instant.now(), 1));
                });
        System.out.write((to + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
      }
    }
  }
}
