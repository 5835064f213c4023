package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds sentences that decide on a measure against what they, or those before, tell of. */
final class Measures {

  private static final WordSet WILL =
      WordSet.of(
          "ska",
          "skall",
          "kommer",
          "får",
          "erbjuds",
          "införs",
          "startas",
          "avsätts",
          "förstärks",
          "inrättas",
          "öppnas",
          "utbildas");
  private static final WordSet AGAINST =
      WordSet.of(
          "motverka",
          "kompensera",
          "utjämna",
          "uppväga",
          "väga",
          "mildra",
          "lindra",
          "förebygga",
          "undvika",
          "minska",
          "hindra",
          "slippa");
  private static final WordSet SUBORDINATORS = WordSet.of("när", "som", "innan", "att");
  private static final WordSet NOTHING_TO_DO =
      WordSet.of("till", "vara", "ha", "kunna", "in", "inte");
  private static final int NEAR = 3;
  private static final int PURPOSE = 6;

  private Measures() {}

  static boolean in(Sentence sentence) {
    if (sentence.question()) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    return (AGAINST.anyIn(tokens) && WILL.anyIn(tokens))
        || willBe(sentence)
        || shall(tokens)
        || purpose(tokens)
        || therefore(sentence);
  }

  /** "kommer skolorna att utbildas i …". */
  private static boolean willBe(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).form().equals("kommer")) {
        return !sentence.has(Concept.NEGATION)
            && tokens.subList(i + 1, tokens.size()).stream()
                .anyMatch(token -> token.is(Concept.MEASURE) && token.verbal());
      }
    }
    return false;
  }

  /** "ska" in a main clause and with something to do; not "när de ska till skolan". */
  private static boolean shall(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String form = tokens.get(i).form();
      if (!form.equals("ska") && !form.equals("skall")) {
        continue;
      }
      boolean subordinate =
          tokens.subList(Math.max(0, i - NEAR), i).stream()
              .anyMatch(token -> SUBORDINATORS.has(token));
      List<Token> next = tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + NEAR));
      boolean other =
          next.stream()
              .anyMatch(
                  token ->
                      token.is(Concept.FOLLOW_UP)
                          || token.is(Concept.GOAL)
                          || token.is(Concept.NEGATION));
      boolean goal = tokens.subList(0, i).stream().anyMatch(token -> token.is(Concept.GOAL));
      if (!subordinate && !other && !goal && !NOTHING_TO_DO.has(next.get(0))) {
        return true;
      }
    }
    return false;
  }

  /** "För att motverka bortfallet förses kallelsen …", "för att väntan inte ska bli orimlig". */
  private static boolean purpose(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (!tokens.get(i).form().equals("för") || !tokens.get(i + 1).form().equals("att")) {
        continue;
      }
      List<Token> aim = tokens.subList(i + 2, Math.min(tokens.size(), i + 2 + PURPOSE));
      boolean against = AGAINST.anyIn(aim);
      boolean not =
          aim.stream().anyMatch(token -> token.is(Concept.NEGATION))
              && aim.stream().anyMatch(token -> token.form().equals("ska"));
      boolean done =
          tokens.stream()
              .anyMatch(token -> token.verbal() && token.form().matches(".*([aeiou]r|s)"));
      if ((against || not) && done) {
        return true;
      }
    }
    return false;
  }

  /** "Därför reserveras en fast tur": what is done, not what happens to someone. */
  private static boolean therefore(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean therefore =
          tokens.get(i).form().equals("därför")
              && (i + 1 == tokens.size() || !tokens.get(i + 1).form().equals("att"));
      if (therefore) {
        return !sentence.has(Concept.NEGATION)
            && !sentence.has(Concept.AFFECT)
            && !sentence.has(Concept.COMPARATIVE)
            && !sentence.has(Concept.FOLLOW_UP)
            && !sentence.has(Concept.CONSEQUENCE)
            && !sentence.has(Concept.POSTPONED)
            && (sentence.has(Concept.MEASURE) || tokens.stream().noneMatch(Token::namesGroup));
      }
    }
    return false;
  }
}
