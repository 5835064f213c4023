package se.jamkoll.childrights.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.rule.AnalysedLetter;
import se.jamkoll.api.rule.Aspect;
import se.jamkoll.api.rule.CommonConcept;
import se.jamkoll.api.rule.LetterSection;
import se.jamkoll.api.rule.LetterSentence;

/**
 * What a letter says of children.
 *
 * @param letter the letter
 */
record Children(AnalysedLetter letter) {

  /** Returns the sentences that speak of children; a proposal analyses nothing. */
  Stream<LetterSentence> sentences() {
    return letter.sentences().stream().filter(s -> !s.proposal() && named(s));
  }

  /** Tells whether a sentence speaks of children. */
  static boolean named(LetterSentence sentence) {
    return sentence.has(CommonConcept.CHILDREN)
        || sentence.has(CommonConcept.GIRLS)
        || sentence.has(CommonConcept.BOYS)
        || sentence.has(Lexicon.BEST_INTEREST)
        || sentence.has(Lexicon.CHILDREN_HEARD);
  }

  /** Returns the sections whose heading asks of children. */
  List<LetterSection> sections() {
    return letter.sections().stream().filter(Children::asked).toList();
  }

  private static boolean asked(LetterSection section) {
    return Stream.of(
            CommonConcept.CHILDREN.name(),
            CommonConcept.GIRLS.name(),
            CommonConcept.BOYS.name(),
            Lexicon.CHILD_RIGHTS,
            Lexicon.BEST_INTEREST)
        .anyMatch(section.concepts()::contains);
  }

  /** Returns the first sentence that says what changes for children, or that something does. */
  Optional<LetterSentence> affected() {
    return sentences()
        .filter(s -> s.does(Aspect.EFFECT) || s.does(Aspect.UNNAMED_EFFECT))
        .findFirst();
  }

  /** Tells whether children are said not to be concerned, with a reason from the case. */
  boolean notConcerned() {
    return letter.pairs().girlsBoys() == PairState.JUSTIFIED;
  }

  /** Returns the sentences of the paragraph of a sentence. */
  Stream<LetterSentence> around(LetterSentence sentence) {
    return letter.sentences().stream()
        .filter(s -> s.paragraph().number() == sentence.paragraph().number());
  }
}
