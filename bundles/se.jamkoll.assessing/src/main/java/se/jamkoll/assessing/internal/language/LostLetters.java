package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Restores words that have lost å, ä and ö: to a replacement character or a question mark ("m?n"),
 * to a and o ("jamstalldhet"), or altogether ("pverkas").
 *
 * <p>A letter that was replaced shows its place. That letters are lost without a trace shows only
 * in a whole text: Swedish, of some length, with hardly an å, ä or ö, where words of the lexicon
 * stand without theirs. In a healthy text nothing is restored: "man" is never "män" there.
 */
final class LostLetters {

  /** What stands where a letter could not be shown. */
  static final char REPLACEMENT = '\uFFFD';

  private static final int ENOUGH_LETTERS = 60;
  private static final int ENOUGH_WORDS = 2;
  private static final int ENOUGH_RESTORED = 3;
  private static final int SHORTEST_BEGINNING = 4;
  private static final int MOST_LOST = 4;
  private static final int LONGEST = 48;
  private static final String LOST = "äåö";
  private static final WordSet SWEDISH =
      WordSet.of("och", "att", "det", "som", "av", "till", "med", "inte", "den", "ett", "om");

  /** Where several words fit, the commonest is meant. */
  private static final List<String> COMMON =
      List.of("för", "på", "är", "får", "när", "då", "så", "där", "här", "män", "både", "må", "än");

  private final Lexicon lexicon;
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, String> dropped = new HashMap<>();

  LostLetters(Lexicon lexicon) {
    this.lexicon = lexicon;
    COMMON.forEach(this::index);
    lexicon.forms().stream().sorted().forEach(this::index);
    lexicon.stems().stream().sorted().forEach(this::index);
  }

  private void index(String form) {
    String plain = folded(form);
    if (!plain.equals(form)) {
      folded.putIfAbsent(plain, form);
      String shorter = dropped(form);
      if (shorter.length() > 1) {
        dropped.putIfAbsent(shorter, form);
      }
    }
  }

  private static String folded(String form) {
    return form.replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
  }

  private static String dropped(String form) {
    return form.replace("å", "").replace("ä", "").replace("ö", "");
  }

  /** Tells whether a text has lost its letters without a trace. */
  boolean lostIn(String text) {
    int swedish = 0;
    Set<String> restorable = new HashSet<>();
    int letters = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      letters += word.length();
      swedish += SWEDISH.has(word) ? 1 : 0;
      if (restorable.size() < ENOUGH_RESTORED && restored(word) != null) {
        restorable.add(word);
      }
    }
    return letters >= ENOUGH_LETTERS
        && swedish >= ENOUGH_WORDS
        && restorable.size() == ENOUGH_RESTORED;
  }

  /** Returns the word that a form stands for in a text that has lost its letters, or null. */
  @Nullable String restored(String form) {
    if (form.length() > LONGEST || lexicon.knows(form)) {
      return null;
    }
    String word = folded.get(form);
    if (word == null) {
      word = dropped.get(form);
    }
    return word == null ? compound(form) : word;
  }

  /** "jamstalldhetsperspektiv": the longest beginning that is known decides. */
  private @Nullable String compound(String form) {
    for (int end = form.length() - 1; end >= SHORTEST_BEGINNING; end--) {
      String beginning = form.substring(0, end);
      String word = folded.getOrDefault(beginning, dropped.get(beginning));
      if (word != null && lexicon.knows(word + form.substring(end))) {
        return word + form.substring(end);
      }
    }
    return null;
  }

  /** Returns the word with the letters that were replaced, or null if it is none that is known. */
  @Nullable String marked(String form) {
    List<Integer> gaps = new ArrayList<>();
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) == REPLACEMENT || form.charAt(i) == '?') {
        gaps.add(i);
      }
    }
    if (gaps.isEmpty() || gaps.size() > MOST_LOST || form.length() > LONGEST) {
      return null;
    }
    return filled(form.toCharArray(), gaps, 0);
  }

  private @Nullable String filled(char[] form, List<Integer> gaps, int from) {
    if (from == gaps.size()) {
      String word = new String(form);
      return lexicon.knows(word) || COMMON.contains(word) ? word : null;
    }
    for (int i = 0; i < LOST.length(); i++) {
      form[gaps.get(from)] = LOST.charAt(i);
      String word = filled(form, gaps, from + 1);
      if (word != null) {
        return word;
      }
    }
    return null;
  }
}
