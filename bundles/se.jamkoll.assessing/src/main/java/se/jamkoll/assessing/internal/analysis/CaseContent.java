package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;

/** Counts the words that belong to this case, beside those that any letter could hold. */
final class CaseContent {

  private CaseContent() {}

  /** Returns how many words from one token to another, exclusive, belong to the case. */
  static int words(List<Token> tokens, int from, int to) {
    int content = 0;
    for (int i = from; i < to; i++) {
      if (!empty(tokens.get(i))) {
        content++;
      }
    }
    return content;
  }

  private static boolean empty(Token token) {
    return token.is(Concept.GENERIC)
        || token.is(Concept.FORMAL)
        || token.is(Concept.SEX)
        || token.is(Concept.AFFECT)
        || token.is(Concept.NEGATION)
        || token.is(Concept.PROCEDURE)
        || token.is(Concept.CONCLUSION)
        || (token.form().length() < 3 && !token.digits());
  }

  /** "Samma för alla", "oavsett kön": it only says that nothing differs. */
  static boolean looksAlike(Sentence sentence) {
    boolean alike = false;
    boolean all = false;
    for (Token token : sentence.tokens()) {
      alike |= token.is(Concept.ALIKE) || token.form().equals("oavsett");
      all |=
          token.form().equals("alla")
              || token.form().equals("villkor")
              || token.form().equals("kön")
              || token.form().equals("könen");
    }
    return alike && all;
  }

  /** "Flickor och pojkar får samma …": itself a claim. */
  static boolean likens(Sentence sentence) {
    return sentence.has(Concept.LIKE) && sentence.tokens().stream().anyMatch(Token::namesGroup);
  }
}
