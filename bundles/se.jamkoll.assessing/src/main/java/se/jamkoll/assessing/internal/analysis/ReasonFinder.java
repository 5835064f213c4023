package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;

/** Finds whether a claim comes with a reason from the case. */
final class ReasonFinder {

  private static final int CONTENT_WORDS = 3;

  /** Tells whether a sentence, or its neighbours, give a reason from the case. */
  boolean reason(List<Sentence> sentences, int index) {
    Sentence sentence = sentences.get(index);
    if (within(sentence)) {
      return true;
    }
    if (index > 0 && grounds(sentences.get(index - 1))) {
      return true;
    }
    return index + 1 < sentences.size() && grounds(sentences.get(index + 1));
  }

  private static boolean within(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).is(Concept.REASON) && !tokens.get(i).is(Concept.ONLY)) {
        continue;
      }
      if (content(tokens, i + 1, tokens.size()) >= CONTENT_WORDS) {
        return true;
      }
    }
    int colon = sentence.text().indexOf(':');
    return colon >= 0 && content(tokens, 0, tokens.size()) >= 2 * CONTENT_WORDS;
  }

  private static boolean grounds(Sentence sentence) {
    return (sentence.has(Concept.UNCHANGED)
            || sentence.has(Concept.ONLY)
            || sentence.has(Concept.NEGATION))
        && !sentence.has(Concept.FORMAL)
        && content(sentence.tokens(), 0, sentence.tokens().size()) >= CONTENT_WORDS;
  }

  private static int content(List<Token> tokens, int from, int to) {
    int content = 0;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean empty =
          token.is(Concept.GENERIC)
              || token.is(Concept.FORMAL)
              || token.is(Concept.SEX)
              || token.is(Concept.AFFECT)
              || token.is(Concept.NEGATION)
              || token.form().length() < 3;
      if (!empty) {
        content++;
      }
    }
    return content;
  }
}
