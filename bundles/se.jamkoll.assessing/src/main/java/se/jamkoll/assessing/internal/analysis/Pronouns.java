package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Token;

/** Finds pronouns that stand for groups named before. */
final class Pronouns {

  private static final int REACH = 7;
  private static final Set<String> GROUP_WORDS = Set.of("gruppen", "grupperna", "grupper");
  private static final Set<String> ARTICLES = Set.of("de", "dessa", "denna", "denne");

  private Pronouns() {}

  /** Tells whether a pronoun stands among the first words. */
  static boolean early(List<Token> tokens) {
    int look = Math.min(REACH, tokens.size());
    for (int i = 0; i < look; i++) {
      Token token = tokens.get(i);
      if (GROUP_WORDS.contains(token.form())
          || (token.is(Concept.PRONOUN) && !article(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** "de äldre barnen", "dessa regler": an article, not a pronoun. */
  private static boolean article(List<Token> tokens, int at) {
    if (!ARTICLES.contains(tokens.get(at).form()) || at + 1 >= tokens.size()) {
      return false;
    }
    if (at > 0 && tokens.get(at - 1).verbal()) {
      return tokens.get(at + 1).form().endsWith("a") && !tokens.get(at + 1).verbal();
    }
    Token next = tokens.get(at + 1);
    return !next.verbal() && !next.is(Concept.NEGATION) && !next.form().equals("som");
  }
}
