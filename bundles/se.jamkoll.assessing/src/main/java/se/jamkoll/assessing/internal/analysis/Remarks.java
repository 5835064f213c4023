package se.jamkoll.assessing.internal.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** What a document mentions beside statements: figures, measures, follow-up, goals, appendices. */
final class Remarks {

  private static final WordSet BY_SEX =
      WordSet.of(
          "kön",
          "könet",
          "könsuppdelad",
          "könsuppdelat",
          "könsuppdelade",
          "könsuppdelas",
          "könsfördelad",
          "könsfördelat",
          "könsfördelning",
          "könsfördelningen");
  private boolean proposed;
  private boolean peopleCounted;
  private boolean measure;
  private boolean followUp;
  private boolean goal;
  private boolean goalContribution;
  private @Nullable Place appendix;

  /** A place that a remark stands at. */
  record Place(Passage passage, Sentence sentence) {}

  void note(Passage passage, List<Sentence> sentences) {
    goals(sentences);
    boolean groupsHere = sentences.stream().anyMatch(Remarks::namesGroup);
    boolean measures = passage.above().measures();
    if (passage.above().proposal()) {
      measure |= FurtherPoint.forOneGroup(sentences, proposed);
      proposed = true;
    }
    for (Sentence sentence : sentences) {
      peopleCounted = peopleCounted || countsPeople(sentence);
      boolean context =
          groupsHere || passage.section() != null || measures || namesMeasure(sentence);
      followUp = followUp || follows(sentence, context, passage.above().followUp());
      if (!passage.above().proposal() && context) {
        boolean told = measures && !refuses(sentence);
        measure = measure || told || Measures.in(sentence);
      }
      boolean mayLeaveIt = !passage.above().proposal() || sentence.has(Concept.SEX);
      if (appendix == null && mayLeaveIt && refersToAppendix(sentence)) {
        appendix = new Place(passage, sentence);
      }
    }
  }

  /** "Nej.", "Inga åtgärder föreslås." */
  private static boolean refuses(Sentence sentence) {
    Token first = sentence.tokens().isEmpty() ? null : sentence.tokens().get(0);
    return first == null || first.is(Concept.NEGATION) || first.is(Concept.NO_ONE);
  }

  private static boolean namesMeasure(Sentence sentence) {
    if (!sentence.has(Concept.MEASURE)) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if (token.form().startsWith("åtgärd")) {
        return true;
      }
    }
    return false;
  }

  static boolean namesGroup(Sentence sentence) {
    return sentence.has(Concept.WOMEN)
        || sentence.has(Concept.MEN)
        || sentence.has(Concept.GIRLS)
        || sentence.has(Concept.BOYS);
  }

  /** Tells whether a number or an amount stands right before people. */
  private static boolean countsPeople(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean counts =
          (token.digits() && !token.year())
              || (token.is(Concept.QUANTITY) && !token.form().equals("ett"));
      if (counts && peopleFollow(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean peopleFollow(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
      if (tokens.get(i).is(Concept.PEOPLE) || tokens.get(i).is(Concept.CHILDREN)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(Sentence sentence, boolean context, boolean underHeading) {
    boolean told = sentence.has(Concept.FOLLOW_UP) && !goesAlong(sentence);
    if (!(told || underHeading) || source(sentence)) {
      return false;
    }
    boolean bySex =
        sentence.tokens().stream()
            .anyMatch(t -> BY_SEX.has(t) || t.form().startsWith("könsuppdel"));
    return bySex || (told && context && namesGroup(sentence));
  }

  /** "enligt mätningen": where a figure comes from. */
  private static boolean source(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).form().equals("enligt")) {
        continue;
      }
      for (int j = i + 1; j < Math.min(tokens.size(), i + 4); j++) {
        if (tokens.get(j).is(Concept.FOLLOW_UP)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "vi räknar med", "den som följer med", "risk som följer", "kvinnor mäter": no follow-up. */
  private static boolean goesAlong(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Concept.FOLLOW_UP)) {
        boolean theyDo =
            i > 0 && tokens.get(i - 1).namesGroup() && !tokens.get(i).form().endsWith("s");
        boolean which = i > 0 && i + 1 == tokens.size() && tokens.get(i - 1).form().equals("som");
        if (theyDo || which) {
          return true;
        }
        return tokens.subList(i + 1, Math.min(tokens.size(), i + 4)).stream()
            .anyMatch(token -> token.form().equals("med"));
      }
    }
    return false;
  }

  private void goals(List<Sentence> sentences) {
    boolean here = false;
    for (Sentence sentence : sentences) {
      boolean named = Goals.named(sentence);
      goal |= named || Goals.target(sentence);
      goalContribution |=
          (named && Goals.contributes(sentence)) || (here && Goals.comesCloser(sentence));
      here |= named;
    }
  }

  private static boolean refersToAppendix(Sentence sentence) {
    return sentence.has(Concept.APPENDIX)
        && sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.form().contains("analys")
                        || t.form().contains("konsekvens")
                        || t.form().contains("prövning")
                        || t.form().contains("bedömning")
                        || t.is(Concept.SEX));
  }

  boolean peopleCounted() {
    return peopleCounted;
  }

  boolean measure() {
    return measure;
  }

  boolean followUp() {
    return followUp;
  }

  boolean goal() {
    return goal;
  }

  boolean goalContribution() {
    return goalContribution;
  }

  Optional<Place> appendix() {
    return Optional.ofNullable(appendix);
  }
}
