package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds sentences that point at a situation just told of, and say that it ends or changes. */
final class Remedy {

  private static final int REACH = 4;
  private static final WordSet POINTING =
      WordSet.of("det", "detta", "den", "denna", "dessa", "de", "så");
  private static final WordSet SITUATION =
      WordSet.of(
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
  private static final WordSet ENDS =
      WordSet.of(
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
    if (sentence.has(Concept.NEGATION) || !(POINTING.has(first) || SITUATION.has(first))) {
      return false;
    }
    for (int i = 1; i < Math.min(tokens.size(), REACH); i++) {
      if (ENDS.has(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }
}
