package se.jamkoll.assessing.internal.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds many phrases in a text by one step a character, and tells their kinds (Aho and Corasick,
 * Efficient String Matching, 1975).
 *
 * <p>Capitals are read as small letters. A blank in a phrase stands for any sign that no phrase
 * has, such as a stop or a line feed; the end of a text is none.
 */
public final class PhraseIndex {

  /** The most kinds that one index tells apart. */
  private static final int MOST_KINDS = Long.SIZE;

  private static final char BLANK = ' ';

  /** A hyphen is a letter of a word, too. */
  private static final char HYPHEN = '-';

  /** Between words: whatever is neither a letter nor a sign of a phrase. */
  private static final int BETWEEN = 0;

  private static final int OTHER_LETTER = 1;
  private static final int FIRST_OWN = 2;
  private static final int START = 0;
  private static final int NONE = -1;

  /** The codes of Latin-1, which nearly all characters are of. */
  private final char[] codes = new char[1 << Byte.SIZE];

  private final String alphabet;
  private final int width;

  /**
   * By state and code, the state that follows. Those after few letters, which are met most, stand
   * together; those where phrases end stand last.
   */
  private final char[] next;

  private final int firstTelling;

  /** The kinds of the phrases that end in a state, by states from the first that tells. */
  private final long[] told;

  private final int kinds;

  private PhraseIndex(String alphabet, Phrases phrases, int kinds) {
    this.alphabet = alphabet;
    this.width = alphabet.length() + FIRST_OWN;
    this.kinds = kinds;
    for (char c = 0; c < codes.length; c++) {
      codes[c] = (char) lookedUp(alphabet, c);
    }
    List<Integer> silent = phrases.inOrder(false);
    List<Integer> telling = phrases.inOrder(true);
    this.firstTelling = silent.size();
    this.told = telling.stream().mapToLong(phrases.told::get).toArray();
    this.next = renumbered(phrases, Stream.concat(silent.stream(), telling.stream()).toList());
  }

  private static char[] renumbered(Phrases phrases, List<Integer> order) {
    if (order.size() > Character.MAX_VALUE) {
      throw new IllegalArgumentException("Too many phrases: %d states".formatted(order.size()));
    }
    int[] numbers = new int[order.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[order.get(i)] = i;
    }
    StringBuilder next = new StringBuilder();
    for (int state : order) {
      for (int then : phrases.next.get(state)) {
        next.append((char) numbers[then]);
      }
    }
    return next.toString().toCharArray();
  }

  /**
   * Returns an index of kinds.
   *
   * @param kinds the phrases of each kind, at most 64, in lower case
   * @throws IllegalArgumentException if there are too many kinds or phrases, or an empty phrase
   */
  public static PhraseIndex of(List<List<String>> kinds) {
    if (kinds.size() > MOST_KINDS) {
      throw new IllegalArgumentException("More than " + MOST_KINDS + " kinds: " + kinds.size());
    }
    String alphabet = alphabet(kinds);
    Phrases all = new Phrases(alphabet);
    for (int kind = 0; kind < kinds.size(); kind++) {
      for (String phrase : kinds.get(kind)) {
        all.add(phrase, 1L << kind);
      }
    }
    all.complete();
    return new PhraseIndex(alphabet, all, kinds.size());
  }

  /**
   * Returns an index of kinds of words.
   *
   * @param kinds the stems of each kind, at most 64, in lower case with blanks between; one begins
   *     a word, and after a star it may stand inside
   */
  public static PhraseIndex ofStems(List<String> kinds) {
    return of(kinds.stream().map(PhraseIndex::stems).toList());
  }

  private static List<String> stems(String kind) {
    return Pattern.compile("\\s+")
        .splitAsStream(kind.strip())
        .filter(stem -> !stem.isEmpty())
        .map(stem -> stem.startsWith("*") ? stem.substring(1) : BLANK + stem)
        .toList();
  }

  private static String alphabet(List<List<String>> kinds) {
    StringBuilder alphabet = new StringBuilder();
    kinds.stream()
        .flatMap(List::stream)
        .flatMapToInt(String::chars)
        .filter(c -> c != BLANK)
        .distinct()
        .sorted()
        .forEach(c -> alphabet.append((char) c));
    return alphabet.toString();
  }

  private static int lookedUp(String alphabet, char c) {
    int at = alphabet.indexOf(Character.toLowerCase(c));
    if (at >= 0) {
      return FIRST_OWN + at;
    }
    return Character.isLetter(c) || c == HYPHEN ? OTHER_LETTER : BETWEEN;
  }

  private int code(char c) {
    return c < codes.length ? codes[c] : lookedUp(alphabet, c);
  }

  /** Returns the kinds whose phrases a text holds, one bit each, the first kind's the lowest. */
  public long kindsIn(String text) {
    long found = 0;
    int state = START;
    for (int i = 0; i < text.length(); i++) {
      state = next[state * width + code(text.charAt(i))];
      if (state >= firstTelling) {
        found |= told[state - firstTelling];
      }
    }
    return found;
  }

  /** Tells whether a text holds any phrase. */
  public boolean anyIn(String text) {
    int state = START;
    for (int i = 0; i < text.length(); i++) {
      state = next[state * width + code(text.charAt(i))];
      if (state >= firstTelling) {
        return true;
      }
    }
    return false;
  }

  /** Returns an array to count in, with a place for every kind. */
  public int[] counts() {
    return new int[kinds];
  }

  /**
   * Adds a weight to every kind for every word that tells of it; a word tells of a kind once,
   * however many of its phrases it has. The text is read as if a blank stood before it.
   *
   * @param most how many UTF-16 code units are read
   */
  public void count(String text, int most, int weight, int[] counts) {
    int state = next[START * width + BETWEEN];
    long word = 0;
    int end = Math.min(most, text.length());
    for (int i = 0; i < end; i++) {
      int code = code(text.charAt(i));
      if (code == BETWEEN && word != 0) {
        add(word, weight, counts);
        word = 0;
      }
      state = next[state * width + code];
      if (state >= firstTelling) {
        word |= told[state - firstTelling];
      }
    }
    add(word, weight, counts);
  }

  private static void add(long word, int weight, int[] counts) {
    for (long rest = word; rest != 0; rest &= rest - 1) {
      counts[Long.numberOfTrailingZeros(rest)] += weight;
    }
  }

  /**
   * What was read of a phrase, as numbers from {@link #START}: for each, what comes of it with the
   * next character, and the kinds that a phrase which ends there tells of, one bit each.
   */
  private static final class Phrases {

    final List<int[]> next = new ArrayList<>();
    final List<Long> told = new ArrayList<>();
    private final List<Integer> byLength = new ArrayList<>();
    private final String alphabet;

    Phrases(String alphabet) {
      this.alphabet = alphabet;
      added();
    }

    private int added() {
      int[] none = new int[alphabet.length() + FIRST_OWN];
      Arrays.fill(none, NONE);
      next.add(none);
      told.add(0L);
      return next.size() - 1;
    }

    void add(String phrase, long kind) {
      if (phrase.isEmpty()) {
        throw new IllegalArgumentException("An empty phrase is in every text");
      }
      int state = START;
      for (int i = 0; i < phrase.length(); i++) {
        state = longer(state, lookedUp(alphabet, phrase.charAt(i)));
      }
      told.set(state, told.get(state) | kind);
    }

    private int longer(int state, int code) {
      if (next.get(state)[code] == NONE) {
        int longer = added();
        next.get(state)[code] = longer;
      }
      return next.get(state)[code];
    }

    /** Returns those that tell of a kind, or those that do not, the shortest first. */
    List<Integer> inOrder(boolean telling) {
      return byLength.stream().filter(state -> telling == (told.get(state) != 0)).toList();
    }

    /** Where no phrase goes on, what was read last may be the beginning of another. */
    void complete() {
      int[] others = new int[next.size()];
      Queue<Integer> open = new ArrayDeque<>(List.of(START));
      while (!open.isEmpty()) {
        int state = open.remove();
        byLength.add(state);
        int other = others[state];
        told.set(state, told.get(state) | told.get(other));
        for (int code = 0; code < next.get(state).length; code++) {
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
