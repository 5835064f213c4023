package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/**
 * Finds amounts with a sign, as in "+120 kr": what someone gains or loses is an effect, not data
 * (rubric section 3, "Thorough").
 */
final class SignedAmount {

  private static final String SIGNS = "+–−-";
  private static final WordSet UNITS =
      WordSet.of(
          "kr",
          "kronor",
          "tkr",
          "euro",
          "minuter",
          "minut",
          "min",
          "timmar",
          "timme",
          "tim",
          "dagar",
          "dygn",
          "veckor",
          "månader",
          "km",
          "kilometer",
          "mil",
          "meter",
          "m",
          "turer",
          "pass");

  private SignedAmount() {}

  static boolean in(Sentence sentence, Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).digits()
          && UNITS.has(tokens.get(i + 1))
          && signed(sentence, tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** A sign right before the number, and nothing right before that: "9–17" is a span. */
  private static boolean signed(Sentence sentence, Token number) {
    int at = number.start() - sentence.start() - 1;
    String text = sentence.text();
    return at >= 0
        && at < text.length()
        && SIGNS.indexOf(text.charAt(at)) >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }
}
