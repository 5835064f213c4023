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
import java.util.Optional;
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

  private final Optional<Path> file;
  private final Map<String, String> hashes = new HashMap<>();

  private Labels(Optional<Path> file) {
    this.file = file;
  }

  /** Returns the labels of a directory, which it keeps from now on. */
  static Labels in(Path folder) {
    return new Labels(Optional.of(folder.resolve(FILE)));
  }

  /** Returns the labels of a directory if it keeps them; else such as are soon forgotten. */
  static Labels kept(Path folder) {
    return new Labels(Optional.of(folder.resolve(FILE)).filter(Files::isRegularFile));
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
    Path path = file.filter(Files::isRegularFile).orElse(null);
    if (path == null) {
      return;
    }
    try {
      if (Files.size(path) <= MAX_BYTES) {
        Files.readAllLines(path).forEach(this::add);
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
    if (file.isEmpty()) {
      return true;
    }
    try {
      Files.write(
          file.get(),
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
