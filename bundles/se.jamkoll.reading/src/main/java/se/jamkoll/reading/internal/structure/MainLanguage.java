package se.jamkoll.reading.internal.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tells the main language of a text by its commonest words. */
final class MainLanguage {

  /** The language of decisions; assumed where nothing clearly says otherwise. */
  static final String SWEDISH = "sv";

  private static final int SAMPLE = 5_000;
  private static final int CLEARLY = 2;
  private static final int ENOUGH = 8;

  /**
   * Words that each language writes its own way; words that Norwegian and Danish share with Swedish
   * count for neither.
   */
  private static final Map<String, Set<String>> WORDS = words();

  private MainLanguage() {}

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    words.put(
        SWEDISH, Set.of("och", "att", "är", "för", "inte", "från", "eller", "ska", "vid", "även"));
    words.put(
        "en", Set.of("the", "of", "and", "to", "is", "that", "for", "with", "this", "are", "be"));
    words.put(
        "fi", Set.of("ja", "on", "että", "ei", "ovat", "sekä", "tai", "myös", "joka", "kun", "se"));
    words.put(
        "no", Set.of("og", "ikke", "å", "av", "fra", "eller", "være", "hvor", "også", "gjør"));
    words.put(
        "da", Set.of("og", "ikke", "at", "af", "fra", "eller", "være", "hvor", "også", "blev"));
    return words;
  }

  /** Returns {@code sv} unless the text clearly is in English, Finnish, Norwegian or Danish. */
  static String of(String text) {
    Map<String, Integer> counts = counts(text);
    int swedish = counts.getOrDefault(SWEDISH, 0);
    String best = SWEDISH;
    int most = Math.max(ENOUGH - 1, CLEARLY * swedish);
    for (String language : WORDS.keySet()) {
      int count = counts.getOrDefault(language, 0);
      if (!language.equals(SWEDISH) && count > most) {
        best = language;
        most = count;
      }
    }
    return best;
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int limit = Math.min(text.length(), SAMPLE);
    int start = 0;
    for (int i = 0; i <= limit; i++) {
      if (i < limit && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i > start && i - start <= 5) {
        count(text.substring(start, i), counts);
      }
      start = i + 1;
    }
    return counts;
  }

  private static void count(String word, Map<String, Integer> counts) {
    for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
      if (language.getValue().contains(word)) {
        counts.merge(language.getKey(), 1, Integer::sum);
      }
    }
  }
}
