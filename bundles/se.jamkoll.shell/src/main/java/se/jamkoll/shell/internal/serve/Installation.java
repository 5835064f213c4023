package se.jamkoll.shell.internal.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory that was unpacked.
 *
 * @param home its path
 */
public record Installation(Path home) {

  private static final String CONSOLE = "org.apache.felix.gogo.shell";

  /** What starts first, so that the others are heard and find their settings. */
  private static final List<String> FIRST =
      List.of("pax-logging-api", "pax-logging-logback", "org.apache.felix.configadmin");

  private static final String HOME = "jamkoll.home";

  /**
   * Returns the installation that this process was started from.
   *
   * @throws ServeException when the process was not started by {@code bin/jamkoll}
   */
  public static Installation ofProcess() throws ServeException {
    String home = System.getProperty(HOME);
    if (home == null) {
      throw new ServeException("serve.home");
    }
    return new Installation(Path.of(home).toAbsolutePath().normalize());
  }

  /** Returns the folder of the settings. */
  public Path settings() {
    return home.resolve("conf");
  }

  /** Returns where the data are kept, when no other place is named. */
  public Path defaultData() {
    return home.resolve("data");
  }

  /**
   * Returns the bundles in the order they start: those the command line uses too, and those of the
   * server alone.
   *
   * @param console whether commands are read from standard input
   * @throws ServeException when they are not there
   */
  List<Path> bundles(boolean console) throws ServeException {
    List<Path> found = new ArrayList<>();
    for (Path folder : List.of(home.resolve("bundle"), home.resolve("bundle/server"))) {
      found.addAll(jars(folder));
    }
    found.removeIf(jar -> !console && name(jar).startsWith(CONSOLE));
    found.sort(Comparator.comparingInt(Installation::rank));
    return found;
  }

  private static int rank(Path jar) {
    for (int rank = 0; rank < FIRST.size(); rank++) {
      if (name(jar).startsWith(FIRST.get(rank))) {
        return rank;
      }
    }
    return FIRST.size();
  }

  private static String name(Path jar) {
    return String.valueOf(jar.getFileName());
  }

  private static List<Path> jars(Path folder) throws ServeException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new ServeException("service.missing", folder);
    }
  }
}
