package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/**
 * Joins clauses that make one statement: a group named in an apposition, as in "undersköterskorna,
 * de flesta kvinnor, får", what there is nothing of, and what is put off with the time it is put
 * off to.
 */
final class JoinedClauses {

  private static final int SHORT = 5;

  private static final WordSet OPENERS =
      WordSet.of("medan", "men", "och", "samt", "för", "hos", "bland");

  private final List<Clause> clauses;

  JoinedClauses(List<Clause> clauses) {
    this.clauses = clauses;
  }

  List<Clause> joined() {
    List<Clause> joined = new ArrayList<>(clauses.size());
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (!joined.isEmpty() && nothingThat(joined.get(joined.size() - 1), clause)) {
        Clause whole = joined.remove(joined.size() - 1).with(clause);
        boolean goesOn = i + 1 < clauses.size() && ClauseSubjects.resumes(clauses.get(i + 1));
        joined.add(goesOn ? whole.with(clauses.get(++i)) : whole);
        continue;
      }
      if (!joined.isEmpty() && asksOn(joined.get(joined.size() - 1), clause)) {
        joined.add(joined.remove(joined.size() - 1).with(clause));
        continue;
      }
      if (!joined.isEmpty() && putOff(joined.get(joined.size() - 1), clause)) {
        joined.add(joined.remove(joined.size() - 1).with(clause));
        continue;
      }
      if (!joined.isEmpty() && aside(i)) {
        joined.add(joined.remove(joined.size() - 1).with(clause).with(clauses.get(++i)));
        continue;
      }
      boolean before = !joined.isEmpty() && unnamed(joined.get(joined.size() - 1));
      if (!before || !apposition(clause) || described(i)) {
        joined.add(clause);
        continue;
      }
      Clause whole = joined.remove(joined.size() - 1).with(clause);
      if (i + 1 < clauses.size() && clauses.get(i + 1).named().isEmpty()) {
        whole = whole.with(clauses.get(++i));
      }
      joined.add(whole);
    }
    return joined;
  }

  /** "Hur det slår för flickor, liksom för mödrar och fäder, utreds": the verb is still to come. */
  private boolean aside(int index) {
    Clause clause = clauses.get(index);
    return clause.first().form().equals("liksom")
        && clause.verbless()
        && index + 1 < clauses.size()
        && ClauseSubjects.resumes(clauses.get(index + 1));
  }

  private static boolean unnamed(Clause clause) {
    return clause.named().isEmpty() && clause.kind() != Clause.Kind.RELATIVE;
  }

  /** A relative clause follows, so that the group starts a statement of its own. */
  private boolean described(int index) {
    return index + 1 < clauses.size() && clauses.get(index + 1).kind() == Clause.Kind.RELATIVE;
  }

  /** "Hur taxan slår för kvinnor och män och för flickor och pojkar redovisas": one question. */
  private static boolean asksOn(Clause asking, Clause clause) {
    return asking.first().is(Concept.ASKING)
        && clause.size() > 1
        && clause.first().form().equals("och")
        && clause.tokens().get(1).form().equals("för");
  }

  /** "Konsekvenserna beskrivs när planen ställs ut". */
  private static boolean putOff(Clause main, Clause time) {
    return time.kind() == Clause.Kind.CONDITIONAL
        && time.named().isEmpty()
        && time.has(Concept.LATER_TIME)
        && main.has(Concept.TREATED)
        && (main.has(Concept.CONSEQUENCE) || main.has(Concept.ANALYSIS));
  }

  /** "Det finns inget i beslutet som kan påverka …": one statement. */
  private static boolean nothingThat(Clause main, Clause relative) {
    return relative.kind() == Clause.Kind.RELATIVE
        && main.kind() == Clause.Kind.MAIN
        && (endsInNone(main)
            || (main.verbless() && nothing(main))
            || (nothing(main)
                && main.hasAny(
                    "finns", "är", "har", "innehåller", "ser", "hittar", "finner", "rymmer")));
  }

  /** "inget", "inte heller något". */
  private static boolean nothing(Clause clause) {
    return clause.has(Concept.NO_ONE)
        || (clause.has(Concept.NEGATION) && clause.hasAny("något", "någonting", "någon"));
  }

  /** "… ingen service, avgift eller tjänst": the relative clause and the verb are still to come. */
  private static boolean endsInNone(Clause clause) {
    for (int i = clause.size() - 1; i >= 0; i--) {
      Token token = clause.tokens().get(i);
      if (token.is(Concept.NO_ONE)) {
        return true;
      }
      if (token.verbal()) {
        return false;
      }
    }
    return false;
  }

  private static boolean apposition(Clause clause) {
    return clause.tokens().size() <= SHORT
        && !OPENERS.has(clause.tokens().get(0))
        && clause.kind() == Clause.Kind.MAIN
        && !clause.named().isEmpty()
        && clause.tokens().stream().noneMatch(Token::verbal);
  }
}
