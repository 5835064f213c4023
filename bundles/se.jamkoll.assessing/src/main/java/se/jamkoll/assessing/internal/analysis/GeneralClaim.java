package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;

/** Finds claims that name no one, so that they are about whom the heading names. */
final class GeneralClaim {

  private static final int LONGEST = 28;
  private static final int SHORT = 7;
  private static final int CONSIDERED = 4;
  private static final Set<String> ANSWERS = Set.of("nej", "ja");
  private static final Set<String> NATURE = Set.of("karaktär", "natur", "art", "slag");
  private static final Set<String> ALL = Set.of("alla", "samtliga");
  private static final Set<String> HEADINGS_QUESTION =
      Set.of(
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
  private static final Set<String> POINTING = Set.of("dessa", "denna", "sådana", "de", "den");
  private static final Set<String> ONE_WORD = Set.of("nej", "inga", "ingen", "inte", "ej");

  private GeneralClaim() {}

  static boolean in(Sentence sentence) {
    if (sentence.has(Concept.PAST) || sentence.has(Concept.OTHER_MATTER)) {
      return false;
    }
    if (ANSWERS.contains(sentence.tokens().get(0).form())) {
      return true;
    }
    if (sentence.tokens().size() <= 2) {
      return shortClaim(sentence)
          || sentence.tokens().stream().anyMatch(t -> ONE_WORD.contains(t.form()));
    }
    if (sentence.has(Concept.FORMAL)
        && sentence.tokens().stream().anyMatch(t -> NATURE.contains(t.form()))) {
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
    int question = POINTING.contains(tokens.get(0).form()) ? 1 : 0;
    return HEADINGS_QUESTION.contains(tokens.get(question).form())
        && sentence.has(Concept.TREATED)
        && tokens.size() <= LONGEST;
  }

  /** "Oförändrat.", "Se ovan.", "Förslaget gynnar alla.", "Frågan hanteras senare." */
  private static boolean shortClaim(Sentence sentence) {
    boolean later = sentence.has(Concept.TREATED) && sentence.has(Concept.LATER_TIME);
    boolean all =
        sentence.has(Concept.FAVOUR)
            && sentence.tokens().stream().anyMatch(t -> ALL.contains(t.form()));
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
