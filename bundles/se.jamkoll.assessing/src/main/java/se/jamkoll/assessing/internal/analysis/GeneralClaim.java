package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds claims that name no one, so that they are about whom the heading names. */
final class GeneralClaim {

  private static final int LONGEST = 28;
  private static final int SHORT = 7;
  private static final int CONSIDERED = 4;
  private static final WordSet ANSWERS = WordSet.of("nej", "ja");
  private static final WordSet NATURE = WordSet.of("karaktär", "natur", "art", "slag");
  private static final WordSet ALL = WordSet.of("alla", "samtliga");
  private static final WordSet HEADINGS_QUESTION =
      WordSet.of(
          "frågan",
          "frågorna",
          "fråga",
          "frågor",
          "aspekter",
          "konsekvenser",
          "perspektivet",
          "perspektiven",
          "analysen",
          "konsekvenserna");
  private static final WordSet POINTING = WordSet.of("dessa", "denna", "sådana", "de", "den");
  private static final WordSet ONE_WORD = WordSet.of("nej", "inga", "ingen", "inte", "ej");

  private GeneralClaim() {}

  static boolean in(Sentence sentence) {
    if (sentence.has(Concept.PAST) || sentence.has(Concept.OTHER_MATTER)) {
      return false;
    }
    if (ANSWERS.has(sentence.tokens().get(0))) {
      return true;
    }
    if (sentence.tokens().size() <= 2) {
      return shortClaim(sentence) || ONE_WORD.anyIn(sentence.tokens());
    }
    if (sentence.has(Concept.FORMAL) && NATURE.anyIn(sentence.tokens())) {
      return true;
    }
    if (putsOff(sentence) || (sentence.tokens().size() <= SHORT && shortClaim(sentence))) {
      return true;
    }
    return claims(sentence) && aboutConsequences(sentence) && sentence.tokens().size() <= LONGEST;
  }

  /** "Frågan utreds av planenheten och redovisas vid samrådet": the one that the heading asks. */
  private static boolean putsOff(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int question = POINTING.has(tokens.get(0)) ? 1 : 0;
    return HEADINGS_QUESTION.has(tokens.get(question))
        && sentence.has(Concept.TREATED)
        && tokens.size() <= LONGEST;
  }

  /** "Oförändrat.", "Se ovan.", "Förslaget gynnar alla.", "Frågan hanteras senare." */
  private static boolean shortClaim(Sentence sentence) {
    boolean later = sentence.has(Concept.TREATED) && sentence.has(Concept.LATER_TIME);
    boolean all = sentence.has(Concept.FAVOUR) && ALL.anyIn(sentence.tokens());
    boolean considered = sentence.has(Concept.PROCEDURE) && sentence.tokens().size() <= CONSIDERED;
    return later
        || all
        || considered
        || (sentence.tokens().size() <= 2
            && (sentence.has(Concept.UNTOUCHED) || sentence.has(Concept.APPLICABLE)));
  }

  private static boolean claims(Sentence sentence) {
    return sentence.has(Concept.NEGATION)
        || sentence.has(Concept.LACK)
        || sentence.has(Concept.NEUTRAL)
        || sentence.has(Concept.PROCEDURE)
        || sentence.has(Concept.DEFERRAL)
        || sentence.has(Concept.POLICY);
  }

  private static boolean aboutConsequences(Sentence sentence) {
    return sentence.has(Concept.CONSEQUENCE)
        || sentence.has(Concept.AFFECT)
        || sentence.has(Concept.APPLICABLE)
        || sentence.has(Concept.SAME_FOR_ALL)
        || sentence.tokens().stream().anyMatch(t -> t.form().equals("sådana"));
  }
}
