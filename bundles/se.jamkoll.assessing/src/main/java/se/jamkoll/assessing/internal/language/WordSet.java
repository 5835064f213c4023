package se.jamkoll.assessing.internal.language;

import java.util.List;
import java.util.Set;

/**
 * Some words that rules look for.
 *
 * <p>Most words of a text are in none of them, which one bit of a word's hash tells: a string keeps
 * its hash, and all tokens of a word in the lexicon share one string.
 */
public final class WordSet {

  private final Set<String> words;
  private final long hashes;

  private WordSet(Set<String> words) {
    this.words = words;
    long seen = 0;
    for (String word : words) {
      seen |= bit(word);
    }
    this.hashes = seen;
  }

  /** Returns the set of some words in lower case. */
  public static WordSet of(String... words) {
    return new WordSet(Set.of(words));
  }

  /** Returns the hashes of the words of a text, one bit each. */
  public static long hashes(List<Token> tokens) {
    long hashes = 0;
    for (int i = 0; i < tokens.size(); i++) {
      hashes |= bit(tokens.get(i).form());
    }
    return hashes;
  }

  /** Tells whether a word may be among those with some hashes; it errs only in saying so. */
  public static boolean mayHave(long hashes, String word) {
    return (hashes & bit(word)) != 0;
  }

  private static long bit(String word) {
    int hash = word.hashCode();
    return 1L << (hash ^ (hash >>> 6) ^ (hash >>> 12));
  }

  /** Tells whether a word in lower case is in the set. */
  public boolean has(String word) {
    return mayHave(hashes, word) && words.contains(word);
  }

  /** Tells whether a word of a text is in the set. */
  public boolean has(Token token) {
    return has(token.form());
  }

  /** Tells whether any of some words of a text is in the set. */
  public boolean anyIn(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (has(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }
}
