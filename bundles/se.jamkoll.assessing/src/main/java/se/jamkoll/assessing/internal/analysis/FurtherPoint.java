package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;

/**
 * Finds what is proposed beside the main point for one group of a pair: a measure of its own, since
 * the decision is not its own measure (rubric section 3, Thorough).
 */
final class FurtherPoint {

  private FurtherPoint() {}

  /**
   * Tells whether a paragraph of the proposal has such a point.
   *
   * @param later whether the main point stands in a paragraph before
   */
  static boolean forOneGroup(List<Sentence> sentences, boolean later) {
    boolean further = later;
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      int from = further ? 0 : furtherFrom(tokens);
      if (from < tokens.size() && ofOneGroup(tokens.subList(from, tokens.size()))) {
        return true;
      }
      further |= !tokens.isEmpty() && !tokens.get(0).digits();
    }
    return false;
  }

  /** "…, samt att …": where the next point starts. */
  private static int furtherFrom(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String form = tokens.get(i).form();
      if ((form.equals("samt") || form.equals("och")) && tokens.get(i + 1).form().equals("att")) {
        return i;
      }
    }
    return tokens.size();
  }

  private static boolean ofOneGroup(List<Token> tokens) {
    return one(tokens, Concept.WOMEN, Concept.MEN) || one(tokens, Concept.GIRLS, Concept.BOYS);
  }

  private static boolean one(List<Token> tokens, Concept first, Concept second) {
    return names(tokens, first) != names(tokens, second);
  }

  private static boolean names(List<Token> tokens, Concept group) {
    for (Token token : tokens) {
      if (token.is(group)) {
        return true;
      }
    }
    return false;
  }
}
