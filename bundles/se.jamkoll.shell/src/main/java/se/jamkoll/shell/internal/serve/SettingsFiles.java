package se.jamkoll.shell.internal.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files in {@code conf/}, looked through before anything starts.
 *
 * <p>A file {@code NAME.cfg} sets what the bundle that is configured by {@code NAME} describes; a
 * line is {@code key = value}. What a bundle does not describe is let through: it may belong to a
 * library.
 */
final class SettingsFiles {

  private static final String ENDING = ".cfg";

  private final Map<String, Description> descriptions;

  SettingsFiles(Map<String, Description> descriptions) {
    this.descriptions = descriptions;
  }

  /**
   * Looks through every file of a folder.
   *
   * @throws ServeException when one of them says what cannot be understood
   */
  void check(Path folder) throws ServeException {
    for (Path file : files(folder)) {
      check(file, lines(file));
    }
  }

  private void check(Path file, List<String> lines) throws ServeException {
    String name = String.valueOf(file.getFileName());
    Description description = descriptions.get(name.substring(0, name.length() - ENDING.length()));
    Map<String, Integer> seen = new TreeMap<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      if (line.isEmpty() || line.startsWith("#") || line.startsWith("!")) {
        continue;
      }
      int equals = line.indexOf('=');
      if (equals < 1) {
        throw new ServeException("serve.conf.line", file, String.valueOf(number));
      }
      String key = line.substring(0, equals).strip();
      if (seen.put(key, number) != null) {
        throw new ServeException("serve.conf.twice", file, key);
      }
      if (description != null) {
        description.check(file, key, line.substring(equals + 1).strip());
      }
    }
  }

  private static List<Path> files(Path folder) throws ServeException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new ServeException("serve.conf.unreadable", folder);
    }
  }

  private static List<String> lines(Path file) throws ServeException {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new ServeException("serve.conf.unreadable", file);
    }
  }
}
