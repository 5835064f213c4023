package se.jamkoll.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;

class CorpusTest {

  private final List<Letter> letters =
      Stream.of(Corpus.letters(), Corpus.others(), Corpus.aside()).flatMap(List::stream).toList();

  @Test
  void everyLetterAndPassageLoadsUnderItsOwnId() {
    assertEquals(210, Corpus.letters().stream().map(Letter::id).distinct().count());
    assertEquals(1175, Corpus.others().stream().map(Letter::id).distinct().count());
    assertEquals(50, Corpus.aside().stream().map(Letter::id).distinct().count());
    assertEquals(
        620, Corpus.otherSentences().stream().map(LabelledSentence::id).distinct().count());
    assertEquals(
        120, Corpus.asideSentences().stream().map(LabelledSentence::id).distinct().count());
    assertEquals(222, Corpus.ownSentences().stream().map(LabelledSentence::id).distinct().count());
    assertEquals(1_200, Corpus.sentences().stream().map(LabelledSentence::id).distinct().count());
  }

  @Test
  void everyLetterHasATitleAndSections() {
    for (Letter letter : letters) {
      assertTrue(!letter.title().isEmpty(), letter.id());
      assertTrue(
          letter.toDocument().paragraphs().stream().anyMatch(p -> p.headingLevel() > 0),
          letter.id());
    }
  }

  @Test
  void theLevelFollowsFromThePairStates() {
    for (Letter letter : letters) {
      assertTrue(possible(letter).contains(letter.level()), () -> letter.id() + letter.pairs());
    }
  }

  private static List<Level> possible(Letter letter) {
    Pairs pairs = letter.pairs();
    PairState best = pairs.womenMen().or(pairs.girlsBoys());
    if (best == PairState.NONE) {
      return letter.uncertain() ? List.of(Level.PARTIAL) : List.of(Level.MISSING, Level.EMPTY);
    }
    if (best == PairState.CLAIMED) {
      return letter.uncertain()
          ? List.of(Level.BOILERPLATE, Level.PARTIAL)
          : List.of(Level.BOILERPLATE);
    }
    if (!pairs.womenMen().settled() || !pairs.girlsBoys().settled()) {
      return List.of(Level.PARTIAL);
    }
    return best == PairState.JUSTIFIED
        ? List.of(Level.JUSTIFIED)
        : List.of(Level.COMPLETE, Level.THOROUGH);
  }

  @Test
  void theAnswerAboutConsequencesFollowsFromTheLevel() {
    for (Letter letter : letters) {
      ChecklistAnswer expected =
          switch (letter.level()) {
            case COMPLETE, THOROUGH, JUSTIFIED -> ChecklistAnswer.YES;
            case PARTIAL -> ChecklistAnswer.PARTLY;
            case MISSING, EMPTY, BOILERPLATE -> ChecklistAnswer.NO;
          };
      assertEquals(expected, letter.checklist().get(ChecklistStep.CONSEQUENCES), letter.id());
    }
  }

  @Test
  void noMarkIsLeftInTheTextThatAReaderSees() {
    for (Letter letter : letters) {
      String text = letter.toDocument().text();
      assertTrue(
          Stream.of("**", "[[", "{--", "{++", "{>>", "\\toc", "## ").noneMatch(text::contains),
          letter.id());
    }
  }
}
