package se.jamkoll.judgement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.corpus.Letter;

/**
 * What was said of one letter from one source.
 *
 * @param letter the letter with its labels
 * @param source where the document came from
 * @param assessment what was said; null when the file could not be read
 * @param unreadable why the file could not be read; empty when it could
 */
record Outcome(Letter letter, Source source, @Nullable Assessment assessment, String unreadable) {

  static Outcome of(House house, Letter letter, Source source) {
    String name = letter.id() + "-" + source;
    if (!source.isFile()) {
      return assessed(house, letter, source, letter.toDocument());
    }
    return of(house, letter, source, house.read(name, source.draw(letter, letter.layout())));
  }

  static Outcome of(House house, Letter letter, Source source, ReadingResult result) {
    if (result instanceof ReadingResult.Unreadable unreadable) {
      return new Outcome(letter, source, null, unreadable.reason() + " " + unreadable.detail());
    }
    return assessed(house, letter, source, ((ReadingResult.Read) result).document());
  }

  private static Outcome assessed(
      House house, Letter letter, Source source, DecisionDocument document) {
    return new Outcome(letter, source, house.assess(letter.id(), document), "");
  }

  @Nullable Level level() {
    return assessment == null ? null : assessment.level();
  }

  /** Returns the level, or why there is none. */
  String said() {
    if (assessment == null) {
      return "UNREADABLE " + unreadable;
    }
    Level level = assessment.level();
    return level == null ? assessment.status().name() : level.name();
  }

  String saidPairs() {
    return assessment == null || assessment.pairs() == null
        ? "-"
        : assessment.pairs().womenMen() + "/" + assessment.pairs().girlsBoys();
  }

  boolean levelRight() {
    return level() == letter.level();
  }

  boolean presenceRight() {
    Level level = level();
    return level != null && absent(level) == absent(letter.level());
  }

  private static boolean absent(Level level) {
    return level == Level.MISSING || level == Level.EMPTY;
  }

  boolean saidCompliant() {
    Level level = level();
    return level != null && level.compliant();
  }

  boolean pairsRight() {
    return assessment != null && letter.pairs().equals(assessment.pairs());
  }

  boolean uncertainRight() {
    return assessment != null && Objects.equals(assessment.uncertain(), letter.uncertain());
  }

  boolean answerRight(ChecklistStep step) {
    return assessment != null
        && assessment.checklist() != null
        && assessment.checklist().get(step) == letter.checklist().get(step);
  }
}
