package se.jamkoll.compliance.internal.work;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Names made of the keys of hosts, which may hold any character. */
public final class WorkName {

  private static final int LONGEST_KEY = 250;
  private static final int KEPT = 180;

  private WorkName() {}

  /** Joins parts to one text that {@link #parts} takes apart again. */
  public static String join(String... parts) {
    return Arrays.stream(parts)
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .collect(Collectors.joining("/"));
  }

  /** Returns the parts of a text that was joined. */
  public static List<String> parts(String joined) {
    return Arrays.stream(joined.split("/", -1))
        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
        .toList();
  }

  /**
   * Returns what tells the parts from others in at most 250 characters: the parts joined, or their
   * beginning and a hash.
   */
  public static String key(String... parts) {
    String joined = join(parts);
    return joined.length() <= LONGEST_KEY
        ? joined
        : joined.substring(0, KEPT) + "-" + sha256(joined);
  }

  /** Returns the SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns a new SHA-256. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
