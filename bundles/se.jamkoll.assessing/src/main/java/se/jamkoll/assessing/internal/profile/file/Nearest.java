package se.jamkoll.assessing.internal.profile.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped word may have been meant to be. */
final class Nearest {

  private static final int LONGEST = 64;

  private Nearest() {}

  /** Returns the word that is nearest, unless even that is far away. */
  static Optional<String> to(String word, Collection<String> words) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String typed = word.toLowerCase(Locale.ROOT);
    return words.stream()
        .min(Comparator.comparingInt(each -> distance(typed, each.toLowerCase(Locale.ROOT))))
        .filter(near -> distance(typed, near.toLowerCase(Locale.ROOT)) <= (word.length() + 1) / 3);
  }

  /** Returns how many letters to add, leave out or change (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
