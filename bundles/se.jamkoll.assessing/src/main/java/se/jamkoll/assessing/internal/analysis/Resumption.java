package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds where the main clause goes on after a relative clause or a fronted condition. */
final class Resumption {

  private static final int SHORTEST = 3;
  private static final WordSet NO_RESUMPTION_AFTER =
      WordSet.of("och", "att", "inte", "som", "eller", "samt");
  private static final WordSet FRONTED =
      WordSet.of("när", "om", "ifall", "eftersom", "sedan", "genom", "då", "utan", "att");
  private static final WordSet MODAL =
      WordSet.of(
          "kan",
          "får",
          "ska",
          "kommer",
          "blir",
          "måste",
          "behöver",
          "slipper",
          "innebär",
          "ger",
          "drabbas",
          "påverkas",
          "påverkar",
          "berörs",
          "skulle",
          "ökar",
          "minskar",
          "förlorar",
          "medför",
          "leder");

  private Resumption() {}

  /** The second finite verb after "som" or a fronted "när" belongs to the main clause again. */
  static boolean at(List<Token> tokens, int from, int at) {
    if (!finite(tokens.get(at)) || NO_RESUMPTION_AFTER.has(tokens.get(at - 1))) {
      return false;
    }
    String first = tokens.get(from).form();
    boolean fronted = from == 0 && FRONTED.has(first) && inverted(tokens, at);
    boolean told = verb(tokens, from, at - 1) || (at > from + 1 && present(tokens.get(from + 1)));
    boolean verbBefore = at == from + 2 && mainVerb(tokens.get(at - 1));
    return (first.equals("som") && (told || verbBefore)) || (fronted && verb(tokens, from, at));
  }

  /** "som lånar får …": a whole predicate, which no infinitive follows. */
  private static boolean mainVerb(Token token) {
    return token.verbal() && token.form().endsWith("r") && !MODAL.has(token);
  }

  /** "som larmar märker …": a verb that the lexicon does not know, by its ending. */
  private static boolean present(Token token) {
    String form = token.form();
    return !token.verbal()
        && !token.is(Concept.PEOPLE)
        && form.length() > SHORTEST
        && (form.endsWith("ar") || form.endsWith("er"));
  }

  /** "… får kvinnor", "… hamnar de": the verb stands before its subject. */
  private static boolean inverted(List<Token> tokens, int at) {
    if (MODAL.has(tokens.get(at))) {
      return true;
    }
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return next.is(Concept.PRONOUN) || next.namesGroup() || next.form().equals("det");
  }

  private static boolean finite(Token token) {
    return token.verbal()
        && (token.form().endsWith("r")
            || token.form().endsWith("s")
            || token.is(Concept.PAST)
            || MODAL.has(token));
  }

  /** Tells whether any word from one token to another, exclusive, can be a verb. */
  static boolean verb(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).verbal()) {
        return true;
      }
    }
    return false;
  }
}
