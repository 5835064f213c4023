package se.jamkoll.compliance.internal.follow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;
import se.jamkoll.api.host.Publication;
import se.jamkoll.compliance.internal.host.Letters;
import se.jamkoll.compliance.internal.host.MemoryHost;
import se.jamkoll.compliance.internal.meeting.World;

/** An installation in a process of its own, which a test kills. */
final class KilledInstallation {

  static final int LETTERS = 120;

  private KilledInstallation() {}

  /** Follows a host until it has been told of every letter. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    try (World world = new World(folder.resolve("data"))) {
      world.attach(host(folder));
      world.startRealWork();
      while (told(folder).size() < LETTERS) {
        Thread.onSpinWait();
      }
    }
  }

  /** Returns the keys that the host was told, in whichever life of the installation. */
  static Set<String> told(Path folder) throws IOException {
    Path file = folder.resolve("told.txt");
    return Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : Set.of();
  }

  private static MemoryHost host(Path folder) {
    MemoryHost host =
        new MemoryHost("reg") {
          @Override
          public void publish(Publication publication) throws HostException {
            try {
              Files.write(
                  folder.resolve("told.txt"),
                  List.of(publication.key()),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.APPEND,
                  StandardOpenOption.SYNC);
            } catch (IOException e) {
              throw new HostException(Kind.FAILED, "The file of the test is full.", e);
            }
          }
        };
    for (int i = 0; i < LETTERS; i++) {
      host.letter("d" + i, "1", i % 2 == 0 ? Letters.COMPLETE : Letters.MISSING);
    }
    return host;
  }
}
