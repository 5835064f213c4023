package se.jamkoll.assessing.internal.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.assessing.internal.profile.file.ProfileFile;

/**
 * Which content every label, an id with a version, stands for: a result names the label, so that
 * the content under it must stay.
 *
 * <p>The file {@value #FILE} beside the profiles holds a line {@code id version hash} for every
 * label that was ever in use.
 */
final class Labels {

  /** The name of the file. */
  static final String FILE = "versions.lock";

  private static final int MAX_BYTES = 4 * 1024 * 1024;

  private final Path file;
  private final Map<String, String> hashes = new HashMap<>();

  private Labels(Path file) {
    this.file = file;
  }

  /** Tells whether the labels of a directory are kept in a file. */
  static boolean keptIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /** Returns the labels of a directory. */
  static Labels in(Path folder) {
    return new Labels(folder.resolve(FILE));
  }

  /**
   * Checks that no label has got another content, and remembers those that are new.
   *
   * @return whether they could be written down
   * @throws InvalidProfileException when a label has got another content
   */
  boolean check(Collection<ProfileFile> files) throws InvalidProfileException {
    read();
    List<String> lines = new ArrayList<>();
    for (ProfileFile each : files) {
      String known = hashes.get(each.label());
      if (known != null && !known.equals(each.hash())) {
        throw each.refusal("version", "label.changed", Map.of("value", each.label()));
      }
    }
    for (ProfileFile each : files) {
      if (hashes.put(each.label(), each.hash()) == null) {
        lines.add(each.label() + " " + each.hash());
      }
    }
    return lines.isEmpty() || write(lines);
  }

  private void read() {
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES) {
        Files.readAllLines(file).forEach(this::add);
      }
    } catch (IOException e) {
      // What cannot be read guards nothing; that it cannot be written is told of.
      return;
    }
  }

  private void add(String line) {
    int end = line.lastIndexOf(' ');
    if (end > 0) {
      hashes.putIfAbsent(line.substring(0, end), line.substring(end + 1));
    }
  }

  private boolean write(List<String> lines) {
    try {
      Files.write(
          file,
          lines,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
