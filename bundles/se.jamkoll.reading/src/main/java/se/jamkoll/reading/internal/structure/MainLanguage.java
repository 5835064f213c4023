package se.jamkoll.reading.internal.structure;

import java.util.Set;

/** Tells the main language of a text by its commonest words. */
final class MainLanguage {

  private static final int SAMPLE = 5_000;
  private static final int CLEARLY = 2;
  private static final int ENOUGH = 8;
  private static final Set<String> SWEDISH =
      Set.of("och", "att", "det", "som", "för", "är", "av", "till", "med", "på", "inte", "har");
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "is", "that", "for", "with", "this", "are", "be", "on");

  private MainLanguage() {}

  /** Returns {@code sv} unless the text clearly is in English. */
  static String of(String text) {
    int swedish = 0;
    int english = 0;
    int start = 0;
    int limit = Math.min(text.length(), SAMPLE);
    for (int i = 0; i <= limit; i++) {
      if (i < limit && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i - start >= 2 && i - start <= 4) {
        String word = text.substring(start, i);
        swedish += SWEDISH.contains(word) ? 1 : 0;
        english += ENGLISH.contains(word) ? 1 : 0;
      }
      start = i + 1;
    }
    return english >= ENOUGH && english > CLEARLY * swedish ? "en" : "sv";
  }
}
