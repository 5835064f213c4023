package se.jamkoll.assessing.internal.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  /** Adds a weight to every kind for every word of a text that tells of it. */
  void count(String text, int weight, int[] counts) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<Stem> inside = parts.stream().filter(part -> lower.contains(part.text())).toList();
    int[] last = new int[kinds];
    int start = 0;
    while (start < lower.length()) {
      int end = wordEnd(lower, start);
      if (end > start) {
        countWord(lower, start, end, inside, weight, counts, last);
      }
      start = end + 1;
    }
  }

  private void countWord(
      String text, int start, int end, List<Stem> inside, int weight, int[] counts, int[] last) {
    for (Stem stem : beginnings.getOrDefault(text.charAt(start), List.of())) {
      if (text.startsWith(stem.text(), start) && start + stem.text().length() <= end) {
        once(stem.kind(), end, weight, counts, last);
      }
    }
    for (Stem stem : inside) {
      int at = text.indexOf(stem.text(), start);
      if (at >= 0 && at + stem.text().length() <= end) {
        once(stem.kind(), end, weight, counts, last);
      }
    }
  }

  /** A word tells of a kind once, however many of its stems it has. */
  private static void once(int kind, int wordEnd, int weight, int[] counts, int[] last) {
    if (last[kind] != wordEnd) {
      last[kind] = wordEnd;
      counts[kind] += weight;
    }
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
