package se.jamkoll.web.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All files of the pages, in a folder that is named after what they hold: what browsers have kept
 * of other versions is never mixed with them.
 */
final class Assets {

  /** The page that loads the others. */
  private static final String START = "index.html";

  private static final int VERSION_LENGTH = 12;

  private final String version;
  private final Map<String, Asset> files;
  private final Asset start;

  private Assets(String version, Map<String, Asset> files, Asset start) {
    this.version = version;
    this.files = files;
    this.start = start;
  }

  /**
   * Creates the files.
   *
   * @param contents the contents by path, {@code index.html} among them
   */
  static Assets of(Map<String, byte[]> contents) {
    SortedMap<String, byte[]> sorted = new TreeMap<>(contents);
    String version = version(sorted);
    Map<String, Asset> files =
        sorted.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> Asset.of(entry.getKey(), entry.getValue())));
    Asset start = files.get(START);
    if (start == null) {
      throw new IllegalArgumentException("The pages have no " + START);
    }
    return new Assets(version, files, start.withVersion(version));
  }

  String version() {
    return version;
  }

  Asset start() {
    return start;
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
