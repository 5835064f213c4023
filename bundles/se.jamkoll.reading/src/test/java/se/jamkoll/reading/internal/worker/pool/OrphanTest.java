package se.jamkoll.reading.internal.worker.pool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.worker.process.MisbehavingWorker;
import se.jamkoll.reading.internal.worker.process.MisbehavingWorker.Deed;

/** A worker whose parent is killed while it is busy. */
class OrphanTest {

  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir Path folder;

  /** The parent: a process that has a worker hang over a document, by way of the spool. */
  public static final class Parent {

    private Parent() {}

    /** Runs until it is killed. */
    public static void main(String[] arguments) throws IOException {
      PoolSettings settings = new PoolSettings(1, 64, LONG, 100, LONG, 10);
      try (WorkerPool pool =
          new WorkerPool(
              new WorkerCommand(
                  System.getProperty("java.class.path"),
                  MisbehavingWorker.class.getName(),
                  List.of()),
              settings,
              ReadingLimits.defaults(),
              Spool.temporary())) {
        pool.read(MisbehavingWorker.source(Deed.HANG, "Hemligt".repeat(100).getBytes(UTF_8)));
      }
    }
  }

  @Test
  void anOrphanEndsAndLeavesNothingOfTheDocument() throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName())
            .inheritIO()
            .start();
    while (parent.isAlive() && files().stream().noneMatch(OrphanTest::started)) {
      Thread.onSpinWait();
    }
    List<ProcessHandle> workers = parent.descendants().toList();
    parent.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().get();
    }

    assertEquals(1, workers.size());
    assertEquals(List.of(), files());
  }

  private static boolean started(Path file) {
    return file.endsWith(MisbehavingWorker.STARTED);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (UncheckedIOException e) {
      // A folder went away while it was looked through.
      return files();
    }
  }
}
