package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.jamkoll.api.assessment.AssessmentRequest.Appendix;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Doubt;

/**
 * The appendix that a letter leaves its analysis to, where it is at hand: what stands there counts
 * for the letter's item (rubric section 1, document and item).
 *
 * @param appendix the appendix
 * @param doubt where the letter says so
 */
public record NamedAppendix(Appendix appendix, Doubt doubt) {

  private static final Set<ChecklistAnswer> SOMETHING =
      Set.of(ChecklistAnswer.YES, ChecklistAnswer.PARTLY);

  /**
   * Finds it among the appendices at hand: the one with the number that the letter gives, or the
   * only one when it gives none.
   */
  public static Optional<NamedAppendix> of(AnalysedDocument letter, List<Appendix> atHand) {
    return letter.doubts().stream()
        .filter(doubt -> doubt.kind() == Doubt.Kind.IN_APPENDIX)
        .findFirst()
        .flatMap(doubt -> named(letter, doubt, atHand).map(one -> new NamedAppendix(one, doubt)));
  }

  private static Optional<Appendix> named(
      AnalysedDocument letter, Doubt doubt, List<Appendix> atHand) {
    Optional<String> number =
        Appendix.number(letter.document().text().substring(doubt.start(), doubt.end()));
    if (number.isEmpty()) {
      return atHand.size() == 1 ? Optional.of(atHand.get(0)) : Optional.empty();
    }
    return atHand.stream().filter(one -> Appendix.number(one.name()).equals(number)).findFirst();
  }

  /**
   * Returns the letter with what the appendix says of the pairs; the letter alone when that is
   * nothing.
   */
  public AnalysedDocument joinedTo(AnalysedDocument letter, AnalysedDocument read) {
    if (read.pairs().both(PairState.NONE)) {
      return letter;
    }
    Pairs pairs = letter.pairs().joined(read.pairs());
    Map<ChecklistStep, ChecklistAnswer> answers = better(letter.checklist(), read.checklist());
    Level level = Level.of(pairs, thorough(answers));
    answers.put(ChecklistStep.CONSEQUENCES, ChecklistJudge.consequences(level));
    return new AnalysedDocument(
        letter.document(),
        letter.sections(),
        letter.statements(),
        pairs,
        level,
        doubts(letter, read),
        answers,
        letter.text());
  }

  private static boolean thorough(Map<ChecklistStep, ChecklistAnswer> answers) {
    return answers.get(ChecklistStep.STATISTICS) == ChecklistAnswer.YES
        && (SOMETHING.contains(answers.get(ChecklistStep.MEASURES))
            || answers.get(ChecklistStep.GOALS) == ChecklistAnswer.YES);
  }

  private static Map<ChecklistStep, ChecklistAnswer> better(
      Map<ChecklistStep, ChecklistAnswer> some, Map<ChecklistStep, ChecklistAnswer> others) {
    Map<ChecklistStep, ChecklistAnswer> better = new EnumMap<>(some);
    others.forEach(
        (step, answer) ->
            better.merge(step, answer, (one, other) -> one.compareTo(other) <= 0 ? one : other));
    return better;
  }

  /** What makes the appendix uncertain has its place there, and none in the letter. */
  private static List<Doubt> doubts(AnalysedDocument letter, AnalysedDocument read) {
    List<Doubt> doubts = new ArrayList<>(letter.doubts());
    doubts.removeIf(doubt -> doubt.kind() == Doubt.Kind.IN_APPENDIX);
    read.doubts().stream()
        .map(doubt -> new Doubt(doubt.kind(), Optional.empty(), 0, 0))
        .forEach(doubts::add);
    return doubts;
  }
}
