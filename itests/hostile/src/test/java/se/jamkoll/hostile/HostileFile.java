package se.jamkoll.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.function.Supplier;
import se.jamkoll.api.document.DocumentSource;

/**
 * A file and what may be said of it.
 *
 * @param what what is wrong with it
 * @param name its name
 * @param content makes its bytes
 * @param statuses what may be said: names of reasons, {@link #READ} or {@link #CONTAINER}
 */
record HostileFile(String what, String name, Supplier<byte[]> content, Set<String> statuses) {

  /** The file is read as a letter. */
  static final String READ = "READ";

  /** The file is read as a container of letters, each with a status of its own. */
  static final String CONTAINER = "CONTAINER";

  /** A word that stands in the files, and must stand nowhere else afterwards. */
  static final String MARKER = "Markeringsord7391";

  static HostileFile file(String what, String name, Supplier<byte[]> content, String... statuses) {
    return new HostileFile(what, name, content, Set.of(statuses));
  }

  static HostileFile textFile(
      String what, String name, Supplier<String> content, String... statuses) {
    return file(what, name, () -> content.get().getBytes(UTF_8), statuses);
  }

  DocumentSource source() {
    return DocumentSource.of(name, content.get());
  }

  @Override
  public String toString() {
    return what + " (" + name + ")";
  }
}
