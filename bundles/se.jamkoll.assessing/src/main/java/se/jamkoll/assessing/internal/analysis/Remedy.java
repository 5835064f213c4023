package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;

/** Finds sentences that point at a situation just told of, and say that it ends or changes. */
final class Remedy {

  private static final int REACH = 4;
  private static final Set<String> POINTING =
      Set.of("det", "detta", "den", "denna", "dessa", "de", "så");
  private static final Set<String> SITUATION =
      Set.of(
          "bristen",
          "bristerna",
          "problemet",
          "problemen",
          "hindret",
          "hindren",
          "ordningen",
          "nackdelen",
          "olägenheten",
          "skillnaden",
          "skillnaderna",
          "snedfördelningen",
          "obalansen",
          "situationen",
          "väntan",
          "otryggheten");
  private static final Set<String> ENDS =
      Set.of(
          "upphör",
          "försvinner",
          "ändras",
          "förändras",
          "undanröjs",
          "löses",
          "åtgärdas",
          "avhjälps",
          "rättas",
          "bryts",
          "vänds",
          "lindras",
          "mildras",
          "minskar",
          "förbättras",
          "förvärras",
          "försämras",
          "utjämnas",
          "elimineras");

  private Remedy() {}

  static boolean in(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String first = tokens.get(0).form();
    if (sentence.has(Concept.NEGATION)
        || !(POINTING.contains(first) || SITUATION.contains(first))) {
      return false;
    }
    for (int i = 1; i < Math.min(tokens.size(), REACH); i++) {
      if (ENDS.contains(tokens.get(i).form())) {
        return true;
      }
    }
    return false;
  }
}
