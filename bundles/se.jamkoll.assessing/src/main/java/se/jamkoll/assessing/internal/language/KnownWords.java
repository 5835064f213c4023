package se.jamkoll.assessing.internal.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Keeps words that were looked up, and finds them by their letters where they stand in a text,
 * without making a string of them: most words of a letter have been seen before.
 *
 * <p>It takes some megabytes at most; when a word finds no free place, it takes that of another.
 * Safe for use by several threads.
 */
final class KnownWords {

  private static final int PLACES = 1 << 15;
  private static final int TRIES = 8;
  private static final int LONGEST = 40;

  private final AtomicReferenceArray<Word> places = new AtomicReferenceArray<>(PLACES);
  private final Function<String, Word> lookUp;

  /**
   * Creates an empty store.
   *
   * @param lookUp gives the word of a form in lower case
   */
  KnownWords(Function<String, Word> lookUp) {
    this.lookUp = lookUp;
  }

  /** Returns the word of a form in lower case. */
  Word of(String form) {
    return of(form, 0, form.length());
  }

  /** Returns the word that stands between two positions of a text in lower case. */
  Word of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return lookUp.apply(text.substring(start, end));
    }
    int first = place(text, start, end);
    for (int i = 0; i < TRIES; i++) {
      int place = (first + i) % PLACES;
      Word word = places.get(place);
      if (word == null) {
        return kept(place, lookUp.apply(text.substring(start, end)));
      }
      if (word.stands(text, start, end)) {
        return word;
      }
    }
    return kept(first, lookUp.apply(text.substring(start, end)));
  }

  private static int place(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return Math.floorMod(hash ^ (hash >>> 16), PLACES);
  }

  private Word kept(int place, Word word) {
    places.set(place, word);
    return word;
  }
}
