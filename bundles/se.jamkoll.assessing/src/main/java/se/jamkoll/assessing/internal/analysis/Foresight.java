package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/**
 * What a sentence adds to its clauses: whether it tells what happens when the decision takes
 * effect, or reports how things are.
 */
final class Foresight {

  private static final Set<Predicate> LOOKED_INTO =
      EnumSet.of(Predicate.EFFECT, Predicate.ALIKE, Predicate.FACT);

  private static final WordSet CHANGED =
      WordSet.of("ändras", "förändras", "tillkommer", "nya", "förändringen", "nyheten");

  private final Sentence sentence;
  private final boolean consequent;
  private @Nullable Inquiry inquiry;

  Foresight(Sentence sentence, List<Clause> clauses) {
    this.sentence = sentence;
    this.consequent =
        EffectScale.followsFrom(sentence.tokens())
            || foresees(clauses)
            || namesChange(sentence.tokens());
  }

  /** "Det som ändras är att de …", "Det nya är att …": what is told is what changes. */
  private static boolean namesChange(List<Token> tokens) {
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (CHANGED.has(tokens.get(i))
          && tokens.get(i + 1).form().equals("är")
          && tokens.get(i + 2).form().equals("att")) {
        return true;
      }
    }
    return false;
  }

  /** Returns what a clause does, seen in its sentence. */
  Predicate inSentence(Clause clause, Predicate alone) {
    if (LOOKED_INTO.contains(alone)) {
      Inquiry inSentence = inquiry();
      if (alone == Predicate.EFFECT && inSentence.leavesUnchanged(clause)) {
        return Predicate.NO_EFFECT;
      }
      if (inSentence.asksFor(clause)) {
        return Predicate.FOLLOW_UP;
      }
    }
    if (alone == Predicate.FACT && consequent && tellsWhatHappens(clause)) {
      return Predicate.EFFECT;
    }
    return alone == Predicate.EFFECT && reported(clause) ? Predicate.FACT : alone;
  }

  /** What the sentence asks is looked for once, where a clause tells of something. */
  private Inquiry inquiry() {
    Inquiry found = inquiry == null ? new Inquiry(sentence) : inquiry;
    inquiry = found;
    return found;
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
