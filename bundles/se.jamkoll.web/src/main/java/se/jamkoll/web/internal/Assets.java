package se.jamkoll.web.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All files of the pages, in a folder that is named after what they hold: what browsers have kept
 * of other versions is never mixed with them.
 */
final class Assets {

  /** What is found at an address that stays, and names the folder of this version. */
  private static final Set<String> DOORS = Set.of("index.html", "jamkoll-check.js");

  private static final int VERSION_LENGTH = 12;

  private final String version;
  private final Map<String, Asset> files;
  private final Map<String, Asset> doors;

  private Assets(String version, Map<String, Asset> files, Map<String, Asset> doors) {
    this.version = version;
    this.files = files;
    this.doors = doors;
  }

  /**
   * Creates the files.
   *
   * @param contents the contents by path, {@code index.html} and {@code jamkoll-check.js} among
   *     them
   */
  static Assets of(Map<String, byte[]> contents) {
    SortedMap<String, byte[]> sorted = new TreeMap<>(contents);
    String version = version(sorted);
    Map<String, Asset> files =
        sorted.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> Asset.of(entry.getKey(), entry.getValue())));
    if (!files.keySet().containsAll(DOORS)) {
      throw new IllegalArgumentException("The pages lack some of " + DOORS);
    }
    Map<String, Asset> doors =
        DOORS.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(),
                    name -> Objects.requireNonNull(files.get(name)).withVersion(version)));
    return new Assets(version, files, doors);
  }

  String version() {
    return version;
  }

  /** Returns what is found at an address that stays, such as {@code index.html}. */
  Optional<Asset> door(String name) {
    return Optional.ofNullable(doors.get(name));
  }

  /** Returns a file of this version; nothing for those of others. */
  Optional<Asset> file(String asked) {
    String folder = "/" + version + "/";
    return asked.startsWith(folder)
        ? Optional.ofNullable(files.get(asked.substring(folder.length())))
        : Optional.empty();
  }

  private static String version(SortedMap<String, byte[]> contents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      contents.forEach(
          (path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
