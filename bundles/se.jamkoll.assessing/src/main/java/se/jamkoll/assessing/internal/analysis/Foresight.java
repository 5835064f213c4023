package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;

/**
 * What a sentence adds to its clauses: whether it tells what happens when the decision takes
 * effect, or reports how things are.
 */
final class Foresight {

  private static final Set<String> JOINING = Set.of("eller", "och");

  private static final Set<String> SORTED =
      Set.of(
          "uppdelat",
          "uppdelad",
          "uppdelade",
          "fördelat",
          "fördelade",
          "nedbrutet",
          "könsuppdelat");
  private static final Set<Predicate> LOOKED_INTO =
      EnumSet.of(Predicate.EFFECT, Predicate.ALIKE, Predicate.FACT);

  private static final Set<String> INQUIRIES =
      Set.of(
          "frågar",
          "frågas",
          "tillfrågas",
          "intervjuas",
          "mäter",
          "mäts",
          "undersöker",
          "undersöks",
          "granskar",
          "granskas",
          "kontrollerar",
          "kontrolleras",
          "utvärderar",
          "utvärderas",
          "jämför",
          "jämförs",
          "igenom");
  private static final Set<String> ACCOUNTS =
      Set.of(
          "enkät",
          "enkäten",
          "redovisning",
          "uppföljning",
          "uppföljningen",
          "undersökning",
          "utvärdering",
          "utvärderingen",
          "avstämning",
          "rapport",
          "mätning");

  private final Sentence sentence;
  private final boolean consequent;

  Foresight(Sentence sentence, List<Clause> clauses) {
    this.sentence = sentence;
    this.consequent = EffectScale.followsFrom(sentence.tokens()) || foresees(clauses);
  }

  /** Returns what a clause does, seen in its sentence. */
  Predicate inSentence(Clause clause, Predicate alone) {
    if (alone == Predicate.EFFECT && unchangedQuestion(clause)) {
      return Predicate.NO_EFFECT;
    }
    if (LOOKED_INTO.contains(alone) && (looksInto() || inquires(clause))) {
      return Predicate.FOLLOW_UP;
    }
    if (alone == Predicate.FACT && consequent && tellsWhatHappens(clause)) {
      return Predicate.EFFECT;
    }
    return alone == Predicate.EFFECT && reported(clause) ? Predicate.FACT : alone;
  }

  /** "När bron stängs går kvinnor …": what is told is what happens then. */
  private static boolean foresees(List<Clause> clauses) {
    Clause first = clauses.get(0);
    return first.kind() == Clause.Kind.CONDITIONAL
        && clauses.size() > 1
        && first.named().isEmpty()
        && !first.has(Concept.PAST)
        && EffectScale.concrete(first);
  }

  /** "Det ändrar varken vad ett besök kostar eller hur länge kvinnor väntar". */
  private boolean unchangedQuestion(Clause clause) {
    List<Token> tokens = sentence.tokens();
    boolean denied = false;
    for (int i = 1; i < tokens.size() && tokens.get(i).start() < clause.first().start(); i++) {
      denied |= tokens.get(i).is(Concept.NEGATION) && tokens.get(i - 1).is(Concept.CHANGE);
    }
    return denied && asks(clause);
  }

  /** "Hur lokalen används stäms av", "ansökningar följs upp, uppdelat på kvinnor och män". */
  private boolean looksInto() {
    if (!sentence.has(Concept.FOLLOW_UP)) {
      return false;
    }
    return sentence.tokens().get(0).is(Concept.ASKING)
        || sentence.tokens().stream().anyMatch(token -> SORTED.contains(token.form()));
  }

  /** "Skolan frågar flickorna och pojkarna hur de trivs": what they will say is not known. */
  private boolean inquires(Clause clause) {
    List<Token> tokens = sentence.tokens();
    int end = clause.tokens().get(clause.size() - 1).end();
    boolean inquiry = false;
    boolean account = false;
    boolean asked = false;
    for (int i = 0; i < tokens.size() && tokens.get(i).start() < end; i++) {
      Token token = tokens.get(i);
      if (i > 0 && sentence.between(i - 1, i, ";:")) {
        inquiry = false;
        account = false;
        asked = false;
      }
      boolean whether =
          token.form().equals("om") && (inquiry || (account && tokens.get(i - 1).verbal()));
      asked |= whether || ((inquiry || account) && token.is(Concept.ASKING));
      inquiry |= INQUIRIES.contains(token.form());
      account |= ACCOUNTS.contains(token.form());
    }
    return asked;
  }

  /** "eller hur länge …", "vad …". */
  private static boolean asks(Clause clause) {
    boolean joined = clause.size() > 1 && JOINING.contains(clause.first().form());
    return clause.tokens().get(joined ? 1 : 0).is(Concept.ASKING);
  }

  /** "Kvinnor får vänta 14 minuter, visar statistiken": how it is, not what changes. */
  private boolean reported(Clause clause) {
    return clause.quantity()
        && (clause.hasAny("enligt") || shown())
        && !clause.has(Concept.CHANGE)
        && !clause.has(Concept.CAUSE)
        && !clause.has(Concept.COMPARATIVE)
        && !clause.has(Concept.FUTURE)
        && !clause.has(Concept.TURN)
        && !clause.has(Concept.ABILITY);
  }

  /** "…, visar statistiken". */
  private boolean shown() {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is(Concept.SOURCE) && tokens.get(i + 1).is(Concept.SOURCE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsWhatHappens(Clause clause) {
    return clause.kind() == Clause.Kind.MAIN
        && !clause.quantity()
        && !clause.has(Concept.PAST)
        && !clause.has(Concept.HABIT);
  }
}
