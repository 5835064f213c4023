package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Finds paragraphs that tell of the employer's own staff (rubric section 3, Employer facts). */
final class StaffText {

  private static final WordSet STAFF =
      WordSet.of("anställda", "anställd", "medarbetare", "medarbetarna", "tillsvidareanställda");

  private static final WordSet WORK = WordSet.of("arbetar", "jobbar", "tjänstgör");

  /** Whoever travels is a passenger, wherever employed. */
  private static final WordSet TRAVEL = WordSet.of("reser", "åker", "pendlar", "resenärer");

  private StaffText() {}

  /** Tells whether a paragraph counts the staff and names no one else. */
  static boolean in(List<Sentence> sentences) {
    return countsAny(sentences) && namesNoOneElse(sentences);
  }

  private static boolean countsAny(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if ((sentence.has(Concept.STAFF) && counts(sentence))
          || (Remarks.namesGroup(sentence) && countsWorkers(sentence))) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesNoOneElse(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if ((sentence.has(Concept.PEOPLE) && namesOthers(sentence)) || travels(sentence)) {
        return false;
      }
    }
    return true;
  }

  private static boolean namesOthers(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.is(Concept.PEOPLE) && !token.is(Concept.STAFF) && !namesAny(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean travels(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (TRAVEL.has(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(Sentence sentence) {
    boolean number = false;
    boolean staff = false;
    for (Token token : sentence.tokens()) {
      number |= token.digits() && !token.year();
      staff |= STAFF.has(token);
    }
    return number && staff;
  }

  private static boolean namesAny(Token token) {
    return token.namesGroup() || token.is(Concept.CHILDREN);
  }

  /** "I köket arbetar 14 kvinnor och 3 män": those who work there. */
  private static boolean countsWorkers(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (WORK.has(tokens.get(i)) && !tokens.get(i - 1).namesGroup()) {
        List<Token> next = tokens.subList(i + 1, Math.min(tokens.size(), i + 4));
        return next.stream().anyMatch(Token::digits) && next.stream().anyMatch(Token::namesGroup);
      }
    }
    return false;
  }
}
