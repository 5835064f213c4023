package se.jamkoll.assessing.internal.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Swaps the groups that a text names, keeping capitals. */
final class Swap {

  private static final Map<String, String> GROUPS =
      Map.of("kvinnor", "män", "män", "kvinnor", "flickor", "pojkar", "pojkar", "flickor");
  private static final Map<String, String> GENERATIONS =
      Map.of("kvinnor", "flickor", "män", "pojkar", "flickor", "kvinnor", "pojkar", "män");
  private static final Pattern GROUP = Pattern.compile("(?iu)\\b(kvinnor|män|flickor|pojkar)\\b");

  private Swap() {}

  /** Women for men, girls for boys, and the other way round. */
  static String groups(String text) {
    return swap(text, GROUPS);
  }

  /** Girls for women, boys for men, and the other way round. */
  static String generation(String text) {
    return swap(text, GENERATIONS);
  }

  private static String swap(String text, Map<String, String> words) {
    return GROUP.matcher(text).replaceAll(found -> like(found.group(), words));
  }

  private static String like(String word, Map<String, String> words) {
    String lower = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    String other = words.getOrDefault(lower, word);
    boolean capital = Character.isUpperCase(word.charAt(0));
    return capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
  }
}
