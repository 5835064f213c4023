package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Words by their forms. A form is found by its letters where it stands in a text, or in a longer
 * word, without making a string of it: no other question is asked so often.
 *
 * <p>What stands there is known by its fingerprint of 64 bits alone (Karp and Rabin, Efficient
 * Randomized Pattern-Matching Algorithms, 1987), since to compare letters would be to wait for
 * memory. No two forms here have one fingerprint; that another word has that of a form here is as
 * good as impossible by chance, and whoever contrives it has only found another way to spell it.
 *
 * <p>Words are added before several threads look them up, never after.
 */
final class Forms {

  private static final int FIRST_PLACES = 1 << 6;
  private static final long FREE = 0;

  /** Spreads the letters over all bits (2^64 divided by the golden ratio, made odd). */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final HashBits beginnings = new HashBits();
  private long[] fingerprints = new long[FIRST_PLACES];
  private @Nullable Word[] words = new @Nullable Word[FIRST_PLACES];
  private int size;

  /** Returns the fingerprint of what stands between two positions of a text. */
  static long fingerprint(char[] text, int start, int end) {
    long fingerprint = 0;
    for (int i = start; i < end; i++) {
      fingerprint = fingerprint(fingerprint, text[i]);
    }
    return fingerprint;
  }

  /** Returns the fingerprint of a form that is one letter longer than that with another. */
  static long fingerprint(long shorter, char next) {
    return shorter * FACTOR + next;
  }

  private static long fingerprint(String form) {
    return fingerprint(form.toCharArray(), 0, form.length());
  }

  /** Adds concepts to those of a form, which is added if it is not here. */
  void add(String form, ConceptSet concepts) {
    long fingerprint = fingerprint(form);
    int place = place(fingerprint);
    Word before = words[place];
    if (before == null) {
      fingerprints[place] = fingerprint;
      words[place] = new Word(form, concepts);
      addBeginnings(form);
      size++;
      if (2 * size > words.length) {
        grow();
      }
      return;
    }
    if (!before.form().equals(form)) {
      throw new IllegalArgumentException(
          "%s and %s have one fingerprint".formatted(before.form(), form));
    }
    words[place] = new Word(form, before.concepts().with(concepts));
  }

  private void grow() {
    @Nullable Word[] before = words;
    words = new @Nullable Word[2 * before.length];
    fingerprints = new long[words.length];
    for (Word word : before) {
      if (word != null) {
        long fingerprint = fingerprint(word.form());
        int place = place(fingerprint);
        fingerprints[place] = fingerprint;
        words[place] = word;
      }
    }
  }

  private void addBeginnings(String form) {
    long fingerprint = 0;
    for (int i = 0; i < form.length() - 1; i++) {
      fingerprint = fingerprint(fingerprint, form.charAt(i));
      beginnings.add(fingerprint);
    }
  }

  /** Replaces every word by one of the same form. */
  void replaceAll(UnaryOperator<Word> by) {
    for (int i = 0; i < words.length; i++) {
      Word word = words[i];
      words[i] = word == null ? null : by.apply(word);
    }
  }

  /**
   * Tells whether longer forms may begin as what has a fingerprint; it errs only in saying that
   * they do.
   */
  boolean mayGoOn(long fingerprint) {
    return beginnings.mayHave(fingerprint);
  }

  /** Tells whether a form is here. */
  boolean has(String form) {
    return get(fingerprint(form)) != null;
  }

  /** Returns the word between two positions of a text; null when it is not here. */
  @Nullable Word get(char[] text, int start, int end) {
    return get(fingerprint(text, start, end));
  }

  /** Returns the word with a fingerprint; null when it is not here. */
  @Nullable Word get(long fingerprint) {
    return words[place(fingerprint)];
  }

  /** Returns where a form is kept, or the free place where it would be. */
  private int place(long fingerprint) {
    int last = fingerprints.length - 1;
    int place =
        (int) ((fingerprint * FACTOR) >>> Integer.numberOfLeadingZeros(last) >>> Integer.SIZE);
    while (fingerprints[place] != FREE && fingerprints[place] != fingerprint) {
      place = (place + 1) & last;
    }
    return place;
  }

  /** Returns all forms, in no particular order. */
  List<String> all() {
    List<String> all = new ArrayList<>(size);
    for (Word word : words) {
      if (word != null) {
        all.add(word.form());
      }
    }
    return all;
  }
}
