package se.jamkoll.judgement;

import java.util.List;
import java.util.function.Predicate;
import se.jamkoll.api.assessment.ChecklistStep;

/**
 * The figures of a set of outcomes, each from 0 to 1; NaN over nothing.
 *
 * @param outcomes the outcomes
 */
record Figures(List<Outcome> outcomes) {

  double level() {
    return share(Outcome::levelRight);
  }

  double presence() {
    return share(Outcome::presenceRight);
  }

  double pairs() {
    return share(Outcome::pairsRight);
  }

  double uncertain() {
    return share(Outcome::uncertainRight);
  }

  double answer(ChecklistStep step) {
    return share(outcome -> outcome.answerRight(step));
  }

  /** Returns how many of the letters said to be compliant are. */
  double precision() {
    return (double) truePositives() / count(Outcome::saidCompliant);
  }

  /** Returns how many of the compliant letters are said to be. */
  double recall() {
    return (double) truePositives() / count(outcome -> outcome.letter().level().compliant());
  }

  double f1() {
    return 2 * precision() * recall() / (precision() + recall());
  }

  private long truePositives() {
    return count(outcome -> outcome.saidCompliant() && outcome.letter().level().compliant());
  }

  private double share(Predicate<Outcome> right) {
    return (double) count(right) / outcomes.size();
  }

  private long count(Predicate<Outcome> which) {
    return outcomes.stream().filter(which).count();
  }
}
