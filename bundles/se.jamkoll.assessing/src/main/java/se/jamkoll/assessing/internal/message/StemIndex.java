package se.jamkoll.assessing.internal.message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * Counts the words of texts by kinds, which stems tell apart.
 *
 * <p>All stems are looked for at once, one step a letter (Aho and Corasick, Efficient String
 * Matching, 1975). A stem that begins words is one after a {@linkplain #BETWEEN sign between
 * words}.
 */
final class StemIndex {

  private static final String LETTERS = "-abcdefghijklmnopqrstuvwxyzåäöé";
  private static final byte OTHER_LETTER = (byte) LETTERS.length();
  private static final byte BETWEEN = (byte) (LETTERS.length() + 1);
  private static final int CODES = LETTERS.length() + 2;
  private static final byte[] KNOWN_CODES = new byte[1 << Byte.SIZE];
  private static final int START = 0;
  private static final int NONE = -1;

  static {
    for (char c = 0; c < KNOWN_CODES.length; c++) {
      KNOWN_CODES[c] = lookedUp(c);
    }
  }

  private final int[] next;
  private final long[] told;
  private final int kinds;

  private StemIndex(int[] next, long[] told, int kinds) {
    this.next = next;
    this.told = told;
    this.kinds = kinds;
  }

  /**
   * Returns an index of kinds.
   *
   * @param kinds the stems of each kind, at most 64, separated by blanks; one after a star may
   *     stand inside a word
   */
  static StemIndex of(List<String> kinds) {
    if (kinds.size() > Long.SIZE) {
      throw new IllegalArgumentException("More than " + Long.SIZE + " kinds: " + kinds.size());
    }
    Stems all = new Stems();
    for (int kind = 0; kind < kinds.size(); kind++) {
      for (String stem : kinds.get(kind).strip().split("\\s+", -1)) {
        all.add(stem, 1L << kind);
      }
    }
    all.complete();
    return new StemIndex(
        all.next.stream().flatMapToInt(Arrays::stream).toArray(),
        all.told.stream().mapToLong(Long::longValue).toArray(),
        kinds.size());
  }

  private static byte code(char c) {
    return c < KNOWN_CODES.length ? KNOWN_CODES[c] : lookedUp(c);
  }

  /** A hyphen is a letter of a word, too. */
  private static byte lookedUp(char c) {
    int at = LETTERS.indexOf(Character.toLowerCase(c));
    if (at >= 0) {
      return (byte) at;
    }
    return Character.isLetter(c) ? OTHER_LETTER : BETWEEN;
  }

  /** Returns an array to count in, with a place for every kind. */
  int[] counts() {
    return new int[kinds];
  }

  /**
   * Adds a weight to every kind for every word that tells of it; a word tells of a kind once,
   * however many of its stems it has.
   *
   * @param text the text, of which only the beginning is read
   * @param most how many UTF-16 code units are read
   */
  void count(CharSequence text, int most, int weight, int[] counts) {
    int state = next[START * CODES + BETWEEN];
    long word = 0;
    int end = Math.min(most, text.length());
    for (int i = 0; i < end; i++) {
      byte code = code(text.charAt(i));
      if (code == BETWEEN) {
        add(word, weight, counts);
        word = 0;
      }
      state = next[state * CODES + code];
      word |= told[state];
    }
    add(word, weight, counts);
  }

  private static void add(long word, int weight, int[] counts) {
    for (long rest = word; rest != 0; rest &= rest - 1) {
      counts[Long.numberOfTrailingZeros(rest)] += weight;
    }
  }

  /**
   * What was read of a stem, as numbers from {@link #START}: for each, what comes of it with the
   * next letter, and the kinds that a stem which ends there tells of, one bit each.
   */
  private static final class Stems {

    final List<int[]> next = new ArrayList<>();
    final List<Long> told = new ArrayList<>();

    Stems() {
      added();
    }

    private int added() {
      int[] none = new int[CODES];
      Arrays.fill(none, NONE);
      next.add(none);
      told.add(0L);
      return next.size() - 1;
    }

    void add(String stem, long kind) {
      boolean inside = stem.startsWith("*");
      int state = inside ? START : longer(START, BETWEEN);
      for (int i = inside ? 1 : 0; i < stem.length(); i++) {
        byte code = code(stem.charAt(i));
        if (code == BETWEEN || code == OTHER_LETTER) {
          throw new IllegalArgumentException("A stem is of Swedish letters, not as: " + stem);
        }
        state = longer(state, code);
      }
      if (!stem.isEmpty()) {
        told.set(state, told.get(state) | kind);
      }
    }

    private int longer(int state, byte code) {
      if (next.get(state)[code] == NONE) {
        int longer = added();
        next.get(state)[code] = longer;
      }
      return next.get(state)[code];
    }

    /** Where no stem goes on, what was read last may be the beginning of another. */
    void complete() {
      longer(START, BETWEEN);
      int[] others = new int[next.size()];
      Queue<Integer> open = new ArrayDeque<>(List.of(START));
      while (!open.isEmpty()) {
        int state = open.remove();
        int other = others[state];
        told.set(state, told.get(state) | told.get(other));
        for (int code = 0; code < CODES; code++) {
          int then = state == START ? START : next.get(other)[code];
          int longer = next.get(state)[code];
          if (longer == NONE) {
            next.get(state)[code] = then;
          } else {
            others[longer] = then;
            open.add(longer);
          }
        }
      }
    }
  }
}
