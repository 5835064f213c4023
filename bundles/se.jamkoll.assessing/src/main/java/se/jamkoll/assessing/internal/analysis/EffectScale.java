package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.ConceptSet;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/**
 * Weighs a clause: the signs that something changes for someone, against those of a state of
 * things.
 */
final class EffectScale {

  private static final int STRONG = 2;
  private static final int WEAK = 1;

  private static final ConceptSet STRONG_CHANGES =
      ConceptSet.of(Concept.GAIN, Concept.CHANGE, Concept.CAUSE);
  private static final ConceptSet WEAK_CHANGES =
      ConceptSet.of(
          Concept.MAKE,
          Concept.FUTURE,
          Concept.ABILITY,
          Concept.STAKE,
          Concept.COMPARATIVE,
          Concept.TURN,
          Concept.DECISION);
  private static final ConceptSet TURNS = ConceptSet.of(Concept.TURN, Concept.DECISION);

  /** With any of these, a clause tells of no mere state. */
  private static final ConceptSet CHANGES =
      ConceptSet.of(Concept.GAIN, Concept.CHANGE, Concept.CAUSE, Concept.FUTURE, Concept.ABILITY);

  private static final ConceptSet FACTS = ConceptSet.of(Concept.FACT, Concept.SOURCE);
  private static final ConceptSet NOT_USUAL =
      ConceptSet.of(
          Concept.CHANGE,
          Concept.CAUSE,
          Concept.FUTURE,
          Concept.ABILITY,
          Concept.DECISION,
          Concept.TURN);

  private static final WordSet NEW_TURN =
      WordSet.of("nu", "stället", "istället", "längre", "hädanefter", "därigenom", "äntligen");

  private static final WordSet GOES = WordSet.of("går", "gå", "växer", "växa", "stiger", "sjunker");

  private static final WordSet LETS = WordSet.of("låter", "tillåter", "hjälper", "hindrar");
  private static final int STAKE_REACH = 6;
  private static final WordSet AT_STAKE =
      WordSet.of(
          "vinsten",
          "fördelen",
          "nackdelen",
          "nyttan",
          "följden",
          "effekten",
          "konsekvensen",
          "priset",
          "baksidan",
          "vinningen",
          "förlusten",
          "lättnaden",
          "bördan",
          "risken",
          "poängen",
          "värsta",
          "bästa",
          "besväret",
          "skillnaden");

  private EffectScale() {}

  static boolean effect(Clause clause) {
    int change = change(clause);
    int state = state(clause);
    return (change >= STRONG && change > state)
        || (change >= WEAK && state == 0 && !onlyTurns(clause));
  }

  /** "då", "nu" or "förslaget" alone tell of no change. */
  private static boolean onlyTurns(Clause clause) {
    return change(clause) == count(clause, TURNS)
        && clause.tokens().stream().noneMatch(token -> NEW_TURN.has(token));
  }

  /** Something concrete is gained, lost or altered. */
  static boolean concrete(Clause clause) {
    return clause.has(Concept.GAIN)
        || clause.has(Concept.CHANGE)
        || clause.has(Concept.COMPARATIVE);
  }

  static int change(Clause clause) {
    return STRONG * count(clause, STRONG_CHANGES)
        + count(clause, WEAK_CHANGES)
        + (hits(clause) ? STRONG : 0)
        + (goesFromTo(clause) ? STRONG : 0)
        + (follows(clause) ? STRONG : 0)
        + (stakeThat(clause) ? 2 * STRONG : 0)
        + (lets(clause) ? STRONG : 0);
  }

  /** "låter kvinnor kliva av vid porten": they can now. */
  private static boolean lets(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (!LETS.has(tokens.get(i))) {
        continue;
      }
      for (int j = i + 1; j < Math.min(tokens.size(), i + STAKE_REACH); j++) {
        if (tokens.get(j).namesGroup() || tokens.get(j).is(Concept.PRONOUN)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "för männen är vinsten att …", "ligger fördelen i att …": what is at stake for someone. */
  static boolean stakeThat(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (!AT_STAKE.has(tokens.get(i))) {
        continue;
      }
      for (int j = i + 1; j < Math.min(tokens.size(), i + STAKE_REACH); j++) {
        if (tokens.get(j).form().equals("att")) {
          return true;
        }
      }
    }
    return false;
  }

  static int state(Clause clause) {
    int weight = count(clause, FACTS);
    if (!clause.concepts().meets(CHANGES) && !goesFromTo(clause)) {
      weight += clause.has(Concept.PAST) ? STRONG : 0;
      weight += clause.has(Concept.HABIT) ? WEAK : 0;
      weight += clause.quantity() && !newState(clause) ? WEAK : 0;
    }
    weight += shareOfGroup(clause) ? STRONG : 0;
    weight += usual(clause) ? STRONG : 0;
    weight += clause.kind() == Clause.Kind.RELATIVE ? WEAK : 0;
    weight += clause.kind() == Clause.Kind.CAUSAL ? STRONG : 0;
    return weight;
  }

  /** "kortare kö, nio dagar": in a list without verbs, what it will be like. */
  private static boolean newState(Clause clause) {
    return clause.first().is(Concept.COMPARATIVE) && clause.verbless();
  }

  private static int count(Clause clause, ConceptSet signs) {
    return clause.concepts().shared(signs);
  }

  /** "slår mot", "slår hårdast". */
  private static boolean hits(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).form().equals("slår") || tokens.get(i).form().equals("slå")) {
        return tokens.get(i + 1).form().equals("mot")
            || tokens.get(i + 1).form().startsWith("hård");
      }
    }
    return false;
  }

  /** "går från noll till två pass". */
  private static boolean goesFromTo(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 3 < tokens.size(); i++) {
      if (GOES.has(tokens.get(i)) && tokens.get(i + 1).form().equals("från")) {
        return tokens.subList(i + 2, tokens.size()).stream()
            .anyMatch(token -> token.form().equals("till"));
      }
    }
    return false;
  }

  /** "i och med avgiften", "till följd av beslutet": what is told comes of the decision. */
  private static boolean follows(Clause clause) {
    return followsFrom(clause.tokens());
  }

  static boolean followsFrom(List<Token> tokens) {
    for (int i = 3; i < tokens.size(); i++) {
      boolean linked =
          tokens.get(i).is(Concept.DECISION)
              && (stand(tokens, i - 3, "i", "och", "med")
                  || stand(tokens, i - 3, "till", "följd", "av")
                  || stand(tokens, i - 3, "på", "grund", "av"));
      if (linked) {
        return true;
      }
    }
    return false;
  }

  private static boolean stand(List<Token> tokens, int at, String... forms) {
    for (int i = 0; i < forms.length; i++) {
      if (!tokens.get(at + i).form().equals(forms[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Flickor remitteras oftare än pojkar: 212 mot 158": how it is, with nothing that changes it.
   */
  private static boolean usual(Clause clause) {
    return !clause.concepts().meets(NOT_USUAL)
        && clause.hasAny("oftare", "sällan", "vanligare")
        && clause.hasAny("än")
        && Subject.groupsOf(clause.named()).size() > 1;
  }

  /** "64 procent av kvinnorna": a share of a group is a fact about it. */
  private static boolean shareOfGroup(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).form().equals("procent")
          && tokens.get(i + 1).form().equals("av")
          && tokens.get(i + 2).namesGroup()) {
        return true;
      }
    }
    return false;
  }
}
