package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds clauses that name an effect or a difference, but not which. */
final class Vagueness {

  private static final int AFTERTHOUGHT = 6;

  /** With "olika": it falls out, or looks, differently. */
  private static final WordSet APPEARS =
      WordSet.of("slå", "ter", "ser", "yttrar", "utfaller", "faller", "drabbas", "märks", "känns");

  private static final WordSet ANOTHER = WordSet.of("annat", "annan", "andra");

  private Vagueness() {}

  /** Tells whether a clause says that someone is affected differently, without how. */
  static boolean differs(Clause clause) {
    if (clause.has(Concept.PROCEDURE) && !clause.has(Concept.AFFECT)) {
      return false;
    }
    boolean touched =
        clause.has(Concept.AFFECT) || clause.has(Concept.CONSEQUENCE) || clause.has(Concept.TOUCH);
    if (differently(clause)
        || (touched && otherWay(clause))
        || moreThanOthers(clause)
        || differencesAlone(clause)
        || oneForEach(clause)) {
      return true;
    }
    boolean brief = clause.size() <= AFTERTHOUGHT && !clause.has(Concept.GAIN);
    if (notAlike(clause) && (touched || brief)) {
      return true;
    }
    return touched
        && clause.has(Concept.DIFFERENT)
        && !Denial.negated(clause)
        && !clause.has(Concept.COMPARATIVE);
  }

  /** "Kvinnor påverkas mer än män": not by what. */
  private static boolean moreThanOthers(Clause clause) {
    return !clause.has(Concept.GAIN)
        && !clause.has(Concept.CHANGE)
        && !clause.quantity()
        && clause.hasAny("påverkas", "berörs", "påverka", "beröras")
        && clause.hasAny("mer", "mest", "främst", "mindre", "minst")
        && !Denial.negated(clause);
  }

  /** "Det finns skillnader i hur kvinnor och män påverkas": not which. */
  private static boolean differencesAlone(Clause clause) {
    return !clause.has(Concept.COMPARATIVE)
        && !clause.has(Concept.ALTERATION)
        && clause.hasAny("skillnad", "skillnader")
        && clause.hasAny("påverkas", "berörs")
        && !Denial.negated(clause);
  }

  /** "ett för kvinnor och ett annat för män", "på var sitt sätt": not what. */
  private static boolean oneForEach(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean each = tokens.get(i).form().equals("sitt") && tokens.get(i - 1).form().equals("var");
      if (each && tokens.get(i + 1).is(Concept.MANNER)) {
        return true;
      }
      if (ANOTHER.has(tokens.get(i))
          && tokens.get(i + 1).form().equals("för")
          && tokens.get(i - 1).form().startsWith("e")
          && Subject.groupsOf(clause.named()).size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** "på olika sätt", "i varierande grad", "påverkas olika". */
  private static boolean differently(Clause clause) {
    if (!clause.has(Concept.DIFFERENT)) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).is(Concept.DIFFERENT)) {
        continue;
      }
      boolean manner =
          i + 1 < tokens.size() && tokens.get(i + 1).is(Concept.MANNER) && !today(clause);
      manner |= i > 0 && gets(clause, tokens.get(i - 1)) && !clause.has(Concept.COMPARATIVE);
      if ((manner || touchedBefore(tokens, i)) && !Denial.negated(clause)) {
        return true;
      }
    }
    return false;
  }

  /** "reser i dag på olika sätt": how it is. */
  private static boolean today(Clause clause) {
    return clause.has(Concept.FACT)
        && clause.has(Concept.AS_BEFORE)
        && !clause.has(Concept.AFFECT)
        && !clause.has(Concept.CONSEQUENCE);
  }

  /** "får olika besvär", "får kvinnor och män olika besvär". */
  private static boolean gets(Clause clause, Token before) {
    boolean owns = before.form().endsWith("s");
    return before.is(Concept.GET) || (before.namesGroup() && !owns && clause.has(Concept.GET));
  }

  /** "påverkas på ett annat sätt än kvinnor". */
  private static boolean otherWay(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).form().equals("annat") && tokens.get(i + 1).is(Concept.MANNER)) {
        return true;
      }
    }
    return false;
  }

  private static boolean touchedBefore(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (tokens.get(i).is(Concept.AFFECT) || APPEARS.has(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "inte på samma sätt", "inte identiska". */
  private static boolean notAlike(Clause clause) {
    if (!clause.has(Concept.EQUAL)) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (!tokens.get(i).is(Concept.EQUAL)) {
        continue;
      }
      for (int j = Math.max(0, i - 2); j < i; j++) {
        if (tokens.get(j).form().equals("inte") || tokens.get(j).form().equals("ej")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "får konsekvenser för både kvinnor och män": not which. */
  static boolean consequencesAlone(Clause clause) {
    if (!clause.has(Concept.CONSEQUENCES_ALONE)) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).is(Concept.GET)) {
        continue;
      }
      for (int j = i + 1; j < Math.min(tokens.size(), i + 3); j++) {
        if (tokens.get(j).is(Concept.CONSEQUENCES_ALONE)) {
          return !clause.has(Concept.COMPARATIVE) && clause.kind() == Clause.Kind.MAIN;
        }
      }
    }
    return false;
  }
}
