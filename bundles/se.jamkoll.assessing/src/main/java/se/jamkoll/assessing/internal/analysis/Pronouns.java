package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds pronouns that stand for groups named before. */
final class Pronouns {

  private static final int REACH = 7;
  private static final WordSet GROUP_WORDS =
      WordSet.of("gruppen", "grupperna", "grupper", "någondera", "ingendera", "endera");
  private static final WordSet ARTICLES = WordSet.of("de", "dessa", "denna", "denne");

  /** "de flesta får": of those named; "de flesta resor" is of something else. */
  private static final WordSet MOST = WordSet.of("flesta", "yngsta", "äldsta");

  /** "Många slipper": of those named. */
  private static final WordSet SOME =
      WordSet.of("många", "flera", "några", "flertalet", "merparten", "hälften", "somliga");

  private static final WordSet OWN =
      WordSet.of("själva", "oftare", "bara", "både", "båda", "gärna", "kanske", "andra");

  private Pronouns() {}

  /** Tells whether a pronoun stands among the first words. */
  static boolean early(List<Token> tokens) {
    if (tokens.size() > 1 && SOME.has(tokens.get(0)) && tokens.get(1).verbal()) {
      return true;
    }
    int look = Math.min(REACH, tokens.size());
    for (Token token : tokens) {
      if (token.form().equals("båda") || token.form().equals("bägge")) {
        return true;
      }
    }
    for (int i = 0; i < look; i++) {
      Token token = tokens.get(i);
      if (GROUP_WORDS.has(token) || (token.is(Concept.PRONOUN) && !article(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word stands for groups as such: "ingendera gruppen". */
  static boolean ofGroups(List<Token> tokens) {
    return GROUP_WORDS.anyIn(tokens);
  }

  /** Tells whether a pronoun stands anywhere. */
  static boolean in(List<Token> tokens) {
    if (tokens.size() > 1 && SOME.has(tokens.get(0)) && tokens.get(1).verbal()) {
      return true;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (GROUP_WORDS.has(token) || (token.is(Concept.PRONOUN) && !article(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** "de äldre barnen", "dessa regler": an article, not a pronoun; but "dessa patienter". */
  private static boolean article(List<Token> tokens, int at) {
    String form = tokens.get(at).form();
    if (!ARTICLES.has(form) || at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    if (at + 2 < tokens.size() && tokens.get(at + 2).form().equals("som") && !next.verbal()) {
      return true;
    }
    if (at > 0 && tokens.get(at - 1).verbal() && next.digits()) {
      return false;
    }
    if (MOST.has(next) && (at + 2 >= tokens.size() || tokens.get(at + 2).verbal())) {
      return false;
    }
    if (form.equals("dessa")) {
      return !next.verbal() && !next.is(Concept.PEOPLE) && !next.form().endsWith("are");
    }
    boolean adjective =
        next.form().endsWith("a")
            || next.form().endsWith("re")
            || next.form().endsWith("ste")
            || next.form().endsWith("nde");
    return (adjective && !next.verbal() && !OWN.has(next))
        || next.digits()
        || next.is(Concept.QUANTITY);
  }
}
