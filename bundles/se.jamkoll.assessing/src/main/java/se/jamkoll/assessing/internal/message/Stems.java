package se.jamkoll.assessing.internal.message;

import java.util.List;
import java.util.stream.Stream;

/**
 * Stems that tell words apart.
 *
 * @param beginnings stems that begin a word
 * @param parts stems that may stand anywhere in it
 */
record Stems(List<String> beginnings, List<String> parts) {

  /** Returns the stems of a text, separated by blanks; one after a star may stand anywhere. */
  static Stems of(String text) {
    List<String> all = Stream.of(text.strip().split("\\s+")).filter(s -> !s.isEmpty()).toList();
    return new Stems(
        all.stream().filter(stem -> !stem.startsWith("*")).toList(),
        all.stream().filter(stem -> stem.startsWith("*")).map(stem -> stem.substring(1)).toList());
  }

  /** Tells whether a word has one of the stems. */
  boolean tell(String word) {
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    for (String part : parts) {
      if (word.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
