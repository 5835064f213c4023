package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds what a law or a policy says, which is not what the decision does. */
final class Decreed {

  private static final int SAYS = 6;
  private static final int OPENING = 3;
  private static final WordSet RELATING =
      WordSet.of("som", "där", "vari", "vilken", "den", "vilket");
  private static final WordSet STATES =
      WordSet.of(
          "säger",
          "anger",
          "slår",
          "står",
          "framgår",
          "föreskriver",
          "stadgar",
          "uttalar",
          "lyder",
          "kräver");
  private static final WordSet STRIVES =
      WordSet.of(
          "strävar",
          "eftersträvar",
          "strävan",
          "vision",
          "visionen",
          "värdegrund",
          "värdegrunden",
          "ledord",
          "ledstjärna");
  private static final List<String> LAWS =
      List.of("lag", "lagen", "balken", "förordningen", "föreskrifterna", "stadgan", "lagens");
  private static final List<String> GUIDING =
      List.of("läroplanen", "konventionen", "policyn", "riktlinjerna", "deklarationen");
  private static final WordSet DUTIES = WordSet.of("får", "ska", "skall", "kan", "bör");
  private static final List<String> POLICIES =
      List.of(
          "policy",
          "policyn",
          "policyer",
          "värdegrund",
          "värdegrunden",
          "plan",
          "planen",
          "program",
          "programmet",
          "strategin",
          "strategi",
          "riktlinjerna",
          "deklarationen");

  private Decreed() {}

  /** "Enligt alkohollagen får unga inte serveras": what anyone may, not what the decision does. */
  static boolean ofYoung(Sentence sentence, Clause clause, Set<Subject> about) {
    boolean young = about.contains(Subject.CHILDREN) && Subject.groupsOf(about).isEmpty();
    return young
        && clause.has(Concept.NEGATION)
        && !clause.has(Concept.AFFECT)
        && !clause.has(Concept.CONSEQUENCE)
        && DUTIES.anyIn(clause.tokens())
        && sentence.tokens().stream().anyMatch(token -> ends(token, LAWS));
  }

  /** "i linje med policyn, som säger att kvinnor och män ska ha samma makt". */
  static boolean byPolicy(Sentence sentence, Clause clause, Predicate predicate) {
    boolean shall =
        predicate == Predicate.ALIKE
            || (predicate == Predicate.EFFECT && clause.hasAny("ska", "skall", "får"))
            || (predicate == Predicate.NO_EFFECT && clause.hasAny("ska", "skall", "får"));
    boolean told = predicate == Predicate.ALIKE || predicate == Predicate.EFFECT;
    return (told && lawSays(sentence))
        || (shall && (saidBefore(sentence, clause) || strivenFor(sentence, clause)))
        || (predicate == Predicate.EFFECT && opensAsWish(sentence));
  }

  /**
   * "Kommunens vision är en plats där flickor och pojkar växer", "Vi vill att kvinnor …": all of it
   * is wished.
   */
  private static boolean opensAsWish(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < Math.min(OPENING, tokens.size()); i++) {
      boolean wants =
          tokens.get(i).form().equals("vill")
              && i + 1 < tokens.size()
              && tokens.get(i + 1).form().equals("att");
      if (wants || STRIVES.has(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Vi strävar efter ett bemötande där kvinnor och män …": what is wished, not what changes. */
  private static boolean strivenFor(Sentence sentence, Clause clause) {
    int end = clause.tokens().get(clause.size() - 1).start();
    for (Token token : sentence.tokens()) {
      if (token.start() >= end) {
        return false;
      }
      if (STRIVES.has(token)) {
        return true;
      }
    }
    return false;
  }

  /** "Enligt läroplanen ska flickor och pojkar …": so it is, whatever is decided. */
  private static boolean lawSays(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (!tokens.get(0).form().equals("enligt") || sentence.has(Concept.CONCLUSION)) {
      return false;
    }
    for (int i = 1; i < Math.min(OPENING, tokens.size()); i++) {
      if (ends(tokens.get(i), LAWS) || ends(tokens.get(i), GUIDING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saidBefore(Sentence sentence, Clause clause) {
    List<Token> tokens = sentence.tokens();
    int end = clause.tokens().get(clause.size() - 1).start();
    for (int i = 0; i + 2 < tokens.size() && tokens.get(i).start() < end; i++) {
      if (!ends(tokens.get(i), POLICIES)) {
        continue;
      }
      if (STATES.has(tokens.get(i + 1)) || statesAfterName(tokens, i)) {
        return true;
      }
      for (int j = i + 1; j < Math.min(tokens.size() - 1, i + SAYS); j++) {
        boolean states =
            STATES.has(tokens.get(j + 1))
                || (j + 2 < tokens.size() && STATES.has(tokens.get(j + 2)));
        if (RELATING.has(tokens.get(j)) && (states || tokens.get(j - 1).form().equals("enligt"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Kommunens plan för jämställdhet slår fast att …". */
  private static boolean statesAfterName(List<Token> tokens, int policy) {
    return policy + 3 < tokens.size()
        && tokens.get(policy + 1).form().equals("för")
        && STATES.has(tokens.get(policy + 3));
  }

  private static boolean ends(Token token, List<String> endings) {
    for (String ending : endings) {
      if (token.form().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
