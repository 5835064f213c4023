package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the main language of a text by its commonest words. */
final class MainLanguage {

  /** The language of decisions; assumed where nothing clearly says otherwise. */
  static final String SWEDISH = "sv";

  private static final int SAMPLE = 5_000;
  private static final int CLEARLY = 2;
  private static final int ENOUGH = 8;

  /** The others, in the order in which they win where they count alike. */
  private static final List<String> OTHERS = List.of("en", "fi", "no", "da");

  /**
   * The languages of words that each writes its own way; words that Norwegian and Danish share with
   * Swedish count for neither.
   */
  private static final Map<String, List<String>> LANGUAGES = languages();

  private MainLanguage() {}

  private static Map<String, List<String>> languages() {
    Map<String, List<String>> languages = new HashMap<>();
    add(languages, SWEDISH, "och att är för inte från eller ska vid även");
    add(languages, "en", "the of and to is that for with this are be");
    add(languages, "fi", "ja on että ei ovat sekä tai myös joka kun se");
    add(languages, "no", "og ikke å av fra eller være hvor også gjør");
    add(languages, "da", "og ikke at af fra eller være hvor også blev");
    return languages;
  }

  private static void add(Map<String, List<String>> languages, String language, String words) {
    for (String word : words.split(" ", -1)) {
      languages.computeIfAbsent(word, first -> new ArrayList<>()).add(language);
    }
  }

  /** Returns {@code sv} unless the text clearly is in English, Finnish, Norwegian or Danish. */
  static String of(String text) {
    Map<String, Integer> counts = counts(text);
    int swedish = counts.getOrDefault(SWEDISH, 0);
    String best = SWEDISH;
    int most = Math.max(ENOUGH - 1, CLEARLY * swedish);
    for (String language : OTHERS) {
      int count = counts.getOrDefault(language, 0);
      if (count > most) {
        best = language;
        most = count;
      }
    }
    return best;
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
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
    for (String language : LANGUAGES.getOrDefault(word, List.of())) {
      counts.merge(language, 1, Integer::sum);
    }
  }
}
