package se.jamkoll.assessing.internal.message;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts the words of texts by kinds, which stems tell apart: every finding asks, so the stems
 * share their beginnings, and a text is gone through once.
 */
final class StemIndex {

  private static final String LETTERS = "-abcdefghijklmnopqrstuvwxyzåäöé";
  private static final byte OTHER_LETTER = (byte) LETTERS.length();
  private static final byte NO_LETTER = -1;
  private static final int NEVER = -1;
  private static final byte[] CODES = new byte[1 << Byte.SIZE];

  static {
    for (char c = 0; c < CODES.length; c++) {
      CODES[c] = lookedUp(c);
    }
  }

  private final Node beginnings = new Node();
  private final Node parts = new Node();
  private int kinds;

  /** Stems that begin alike: what comes next in them, by letters, and what one tells that ends. */
  private static final class Node {

    private final @Nullable Node[] next = new @Nullable Node[LETTERS.length() + 1];
    private int[] kinds = {};

    void add(String stem, int kind) {
      Node node = this;
      for (int i = 0; i < stem.length(); i++) {
        int code = code(stem.charAt(i));
        if (code == NO_LETTER || code == OTHER_LETTER) {
          throw new IllegalArgumentException("A stem is of Swedish letters, not as: " + stem);
        }
        Node longer = node.next[code] == null ? new Node() : node.next[code];
        node.next[code] = longer;
        node = longer;
      }
      node.kinds = Arrays.copyOf(node.kinds, node.kinds.length + 1);
      node.kinds[node.kinds.length - 1] = kind;
    }
  }

  private static byte code(char c) {
    return c < CODES.length ? CODES[c] : lookedUp(c);
  }

  /** A hyphen is a letter of a word, too. */
  private static byte lookedUp(char c) {
    int at = LETTERS.indexOf(Character.toLowerCase(c));
    if (at >= 0) {
      return (byte) at;
    }
    return Character.isLetter(c) ? OTHER_LETTER : NO_LETTER;
  }

  /** Adds a kind by its stems, separated by blanks; one after a star may stand inside a word. */
  void add(String stems) {
    for (String stem : stems.strip().split("\\s+", -1)) {
      if (stem.startsWith("*")) {
        parts.add(stem.substring(1), kinds);
      } else if (!stem.isEmpty()) {
        beginnings.add(stem, kinds);
      }
    }
    kinds++;
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
    byte[] codes = codes(text, Math.min(most, text.length()));
    Count count = new Count(codes, weight, counts);
    int start = 0;
    for (int at = 0; at <= codes.length; at++) {
      if (at == codes.length || codes[at] == NO_LETTER) {
        if (start < at) {
          count.word(start, at);
        }
        start = at + 1;
      }
    }
  }

  private static byte[] codes(CharSequence text, int length) {
    byte[] codes = new byte[length];
    for (int i = 0; i < length; i++) {
      codes[i] = code(text.charAt(i));
    }
    return codes;
  }

  /** Counts the words of one text. */
  private final class Count {

    private final byte[] codes;
    private final int weight;
    private final int[] counts;

    /** Where the last word that told of each kind ends. */
    private final int[] toldAt;

    Count(byte[] codes, int weight, int[] counts) {
      this.codes = codes;
      this.weight = weight;
      this.counts = counts;
      this.toldAt = new int[counts.length];
      Arrays.fill(toldAt, NEVER);
    }

    void word(int start, int end) {
      follow(beginnings, start, end);
      for (int at = start; at < end; at++) {
        if (parts.next[codes[at]] != null) {
          follow(parts, at, end);
        }
      }
    }

    private void follow(Node stems, int start, int end) {
      Node node = stems.next[codes[start]];
      for (int at = start + 1; node != null; at++) {
        for (int kind : node.kinds) {
          tell(kind, end);
        }
        node = at < end ? node.next[codes[at]] : null;
      }
    }

    private void tell(int kind, int wordEnd) {
      if (toldAt[kind] != wordEnd) {
        toldAt[kind] = wordEnd;
        counts[kind] += weight;
      }
    }
  }
}
