package se.jamkoll.assessing.internal.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts the words of texts by kinds, which stems tell apart: every finding asks, so it looks at no
 * more stems than a word may start with.
 */
final class StemIndex {

  private final Map<Character, List<Stem>> beginnings = new HashMap<>();
  private final List<Stem> parts = new ArrayList<>();
  private int kinds;

  /** A stem, and the kind that it tells of. */
  private record Stem(String text, int kind) {}

  /** A word, by where it ends, and a kind that it tells of. */
  private record Told(int kind, int wordEnd) {}

  /** Adds a kind by its stems, separated by blanks; one after a star may stand inside a word. */
  void add(String stems) {
    for (String stem : stems.strip().split("\\s+", -1)) {
      if (stem.startsWith("*")) {
        parts.add(new Stem(stem.substring(1), kinds));
      } else if (!stem.isEmpty()) {
        beginnings
            .computeIfAbsent(stem.charAt(0), first -> new ArrayList<>())
            .add(new Stem(stem, kinds));
      }
    }
    kinds++;
  }

  /** Returns an array to count in, with a place for every kind. */
  int[] counts() {
    return new int[kinds];
  }

  /**
   * Adds a weight to every kind for every word of a text that tells of it; a word tells of a kind
   * once, however many of its stems it has.
   */
  void count(String text, int weight, int[] counts) {
    String lower = text.toLowerCase(Locale.ROOT);
    Set<Told> told = new HashSet<>();
    int start = 0;
    while (start < lower.length()) {
      int end = wordEnd(lower, start);
      for (Stem stem : beginnings.getOrDefault(lower.charAt(start), List.of())) {
        if (lower.startsWith(stem.text(), start) && start + stem.text().length() <= end) {
          told.add(new Told(stem.kind(), end));
        }
      }
      start = end + 1;
    }
    for (Stem part : parts) {
      for (int at = lower.indexOf(part.text()); at >= 0; ) {
        int end = wordEnd(lower, at);
        told.add(new Told(part.kind(), end));
        at = lower.indexOf(part.text(), end);
      }
    }
    told.forEach(each -> counts[each.kind()] += weight);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }
}
