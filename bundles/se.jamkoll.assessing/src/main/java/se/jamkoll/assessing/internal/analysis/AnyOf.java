package se.jamkoll.assessing.internal.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * Tells whether a text holds any of some strings, by looking, at every letter, for those that begin
 * with it.
 */
final class AnyOf {

  private static final int BUCKETS = 1 << 6;
  private static final String[] NONE = {};

  private final String[][] byFirst = new String[BUCKETS][];

  private AnyOf(List<String> sought) {
    Arrays.fill(byFirst, NONE);
    for (String one : sought) {
      int at = bucket(one.charAt(0));
      byFirst[at] = Arrays.copyOf(byFirst[at], byFirst[at].length + 1);
      byFirst[at][byFirst[at].length - 1] = one;
    }
  }

  /** Returns what looks for some strings, none of them empty, all in lower case. */
  static AnyOf of(String... sought) {
    return new AnyOf(List.of(sought));
  }

  private static int bucket(char first) {
    return first & (BUCKETS - 1);
  }

  /** Tells whether a text in lower case holds any of them. */
  boolean in(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      for (String one : byFirst[bucket(lower.charAt(i))]) {
        if (lower.startsWith(one, i)) {
          return true;
        }
      }
    }
    return false;
  }
}
