package se.jamkoll.assessing.internal.language;

import java.util.Locale;
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

  /** Up to here, the lower case of a word is that of its letters one by one. */
  private static final char LAST_LATIN = 'ÿ';

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
    return of(form, 0, form.length(), form.hashCode());
  }

  /** Returns the word that stands between two positions of a text, in whatever case. */
  Word of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c > LAST_LATIN) {
        return of(lowerCase(text, start, end));
      }
      hash = 31 * hash + Character.toLowerCase(c);
    }
    return of(text, start, end, hash);
  }

  private Word of(String text, int start, int end, int hash) {
    if (end - start > LONGEST) {
      return lookUp.apply(lowerCase(text, start, end));
    }
    int first = (hash ^ (hash >>> 16)) & (PLACES - 1);
    for (int i = 0; i < TRIES; i++) {
      int place = (first + i) & (PLACES - 1);
      Word word = places.get(place);
      if (word == null) {
        return kept(place, lookUp.apply(lowerCase(text, start, end)));
      }
      if (word.spelled(text, start, end)) {
        return word;
      }
    }
    return kept(first, lookUp.apply(lowerCase(text, start, end)));
  }

  private Word kept(int place, Word word) {
    places.set(place, word);
    return word;
  }

  private static String lowerCase(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
