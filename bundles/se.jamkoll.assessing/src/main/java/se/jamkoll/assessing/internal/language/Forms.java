package se.jamkoll.assessing.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Words by their forms. A form is found by its letters where it stands in a text, or in a longer
 * word, without making a string of it: no other question is asked so often.
 *
 * <p>Words are added before several threads look them up, never after.
 */
final class Forms {

  private static final int FIRST_PLACES = 1 << 6;
  private static final int FREE = 0;

  /** Spreads hashes, which are alike for forms that end alike (Knuth: multiplicative hashing). */
  private static final int SPREAD = 0x9E3779B9;

  private final HashBits beginnings = new HashBits();
  private int[] hashes = new int[FIRST_PLACES];
  private @Nullable Word[] words = new @Nullable Word[FIRST_PLACES];
  private int size;

  /** Returns the hash of what stands between two positions of a text: that of such a string. */
  static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash(hash, text.charAt(i));
    }
    return hash;
  }

  /** Returns the hash of a form that is one letter longer than that with another hash. */
  static int hash(int shorter, char next) {
    return 31 * shorter + next;
  }

  /** Adds concepts to those of a form, which is added if it is not here. */
  void add(String form, ConceptSet concepts) {
    int hash = kept(form.hashCode());
    int place = place(form, 0, form.length(), hash);
    Word before = words[place];
    if (before == null) {
      put(place, hash, new Word(form, concepts));
      addBeginnings(form);
      size++;
      if (2 * size > hashes.length) {
        grow();
      }
    } else if (!before.concepts().holds(concepts)) {
      words[place] = new Word(before.form(), before.concepts().with(concepts));
    }
  }

  private void put(int place, int hash, Word word) {
    hashes[place] = hash;
    words[place] = word;
  }

  private void grow() {
    @Nullable Word[] before = words;
    hashes = new int[2 * before.length];
    words = new @Nullable Word[hashes.length];
    for (Word word : before) {
      if (word != null) {
        int hash = kept(word.form().hashCode());
        put(place(word.form(), 0, word.form().length(), hash), hash, word);
      }
    }
  }

  private void addBeginnings(String form) {
    int hash = 0;
    for (int i = 0; i < form.length() - 1; i++) {
      hash = hash(hash, form.charAt(i));
      beginnings.add(hash);
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
   * Tells whether longer forms may begin as what has a hash; it errs only in saying that they do.
   */
  boolean mayGoOn(int hash) {
    return beginnings.mayHave(hash);
  }

  /** Tells whether a form is here. */
  boolean has(String form) {
    return get(form, 0, form.length(), form.hashCode()) != null;
  }

  /** Returns the word between two positions of a text; null when it is not here. */
  @Nullable Word get(String text, int start, int end) {
    return get(text, start, end, hash(text, start, end));
  }

  /**
   * Returns the word between two positions of a text; null when it is not here.
   *
   * @param hash its {@linkplain #hash(String, int, int) hash}
   */
  @Nullable Word get(String text, int start, int end, int hash) {
    return words[place(text, start, end, kept(hash))];
  }

  private static int kept(int hash) {
    return hash == FREE ? 1 : hash;
  }

  /** Returns where a form is kept, or the free place where it would be. */
  private int place(String text, int start, int end, int hash) {
    int last = hashes.length - 1;
    int place = (hash * SPREAD) >>> Integer.numberOfLeadingZeros(last);
    while (hashes[place] != FREE
        && (hashes[place] != hash || !stands(words[place], text, start, end))) {
      place = (place + 1) & last;
    }
    return place;
  }

  private static boolean stands(@Nullable Word word, String text, int start, int end) {
    return word != null && word.stands(text, start, end);
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
