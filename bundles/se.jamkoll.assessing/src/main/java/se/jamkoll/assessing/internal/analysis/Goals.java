package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds goals for gender equality, and what a decision contributes to them (rubric section 5). */
final class Goals {

  private static final WordSet CONTRIBUTES =
      WordSet.of("bidrar", "steg", "genomför", "svarar", "uppfyller", "nås");
  private static final WordSet CLOSER =
      WordSet.of("bidrar", "bidra", "steg", "närmare", "nå", "nås", "uppfyller", "genomför");
  private static final List<String> PLANS =
      List.of("plan", "planen", "program", "programmet", "strategi", "strategin");
  private static final WordSet SETS =
      WordSet.of(
          "anges", "anger", "säger", "ska", "skall", "slår", "antagen", "antaget", "antagna");

  private Goals() {}

  /** Tells whether a sentence names a goal for gender equality that has been adopted. */
  static boolean named(Sentence sentence) {
    if (!sentence.has(Concept.SEX)) {
      return false;
    }
    return sentence.has(Concept.GOAL) || (ofEquality(sentence) && SETS.anyIn(sentence.tokens()));
  }

  /** "I handlingsplanen för jämställdhet anges …". */
  private static boolean ofEquality(Sentence sentence) {
    boolean plan = false;
    boolean equality = false;
    for (Token token : sentence.tokens()) {
      plan |= PLANS.stream().anyMatch(token.form()::endsWith);
      equality |= token.form().startsWith("jämställdhet");
    }
    return plan && equality;
  }

  /** "Målet är att en tredjedel ska vara pojkar": set in the letter itself. */
  static boolean target(Sentence sentence) {
    return sentence.has(Concept.GOAL)
        && Remarks.namesGroup(sentence)
        && sentence.tokens().stream().anyMatch(token -> token.form().equals("ska"));
  }

  /** Tells whether a sentence that names a goal says how the decision contributes to it. */
  static boolean contributes(Sentence sentence) {
    return CONTRIBUTES.anyIn(sentence.tokens())
        && (sentence.text().contains("genom att") || Remarks.namesGroup(sentence));
  }

  /** "Provet bidrar genom att …", "… är nämndens bidrag till det målet": after the goal. */
  static boolean comesCloser(Sentence sentence) {
    boolean goal = sentence.has(Concept.GOAL) && !SETS.anyIn(sentence.tokens());
    return goal || CLOSER.anyIn(sentence.tokens());
  }
}
