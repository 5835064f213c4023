package se.jamkoll.assessing.internal.analysis;

import java.util.BitSet;
import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** What a sentence asks, or will have looked into, instead of telling it. */
final class Inquiry {

  private static final WordSet JOINING = WordSet.of("eller", "och");

  private final List<Token> tokens;
  private final BitSet asked = new BitSet();
  private final boolean followsUp;
  private int unchangedFrom = Integer.MAX_VALUE;

  Inquiry(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.followsUp = followsUp(sentence);
    read(sentence);
  }

  /** "Hur lokalen används stäms av", "ansökningar följs upp, uppdelat på kvinnor och män". */
  private static boolean followsUp(Sentence sentence) {
    if (!sentence.has(Concept.FOLLOW_UP)) {
      return false;
    }
    return sentence.tokens().get(0).is(Concept.ASKING) || sentence.has(Concept.DIVIDED);
  }

  private void read(Sentence sentence) {
    boolean inquiry = false;
    boolean account = false;
    boolean question = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if ((inquiry || account) && sentence.between(i - 1, i, ";:")) {
        inquiry = false;
        account = false;
        question = false;
      }
      boolean whether =
          token.form().equals("om") && (inquiry || (account && tokens.get(i - 1).verbal()));
      question |= whether || ((inquiry || account) && token.is(Concept.ASKING));
      inquiry |= token.is(Concept.INQUIRY);
      account |= token.is(Concept.ACCOUNT);
      asked.set(i, question);
      boolean changesNot =
          i > 0 && token.is(Concept.NEGATION) && tokens.get(i - 1).is(Concept.CHANGE);
      if (changesNot && unchangedFrom == Integer.MAX_VALUE) {
        unchangedFrom = token.end();
      }
    }
  }

  /** "Skolan frågar flickorna och pojkarna hur de trivs": what they will say is not known. */
  boolean asksFor(Clause clause) {
    return followsUp
        || (!asked.isEmpty() && asked.get(place(clause.tokens().get(clause.size() - 1))));
  }

  /** "Det ändrar varken vad ett besök kostar eller hur länge kvinnor väntar". */
  boolean leavesUnchanged(Clause clause) {
    return clause.first().start() >= unchangedFrom && asks(clause);
  }

  /** "eller hur länge …", "vad …". */
  private static boolean asks(Clause clause) {
    boolean joined = clause.size() > 1 && JOINING.has(clause.first());
    return clause.tokens().get(joined ? 1 : 0).is(Concept.ASKING);
  }

  /**
   * Clauses are many in a sentence without end, so that its words are not gone through for each.
   */
  private int place(Token sought) {
    int from = 0;
    int to = tokens.size() - 1;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (tokens.get(middle).start() < sought.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
