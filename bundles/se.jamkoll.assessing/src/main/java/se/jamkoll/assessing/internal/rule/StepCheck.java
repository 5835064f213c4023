package se.jamkoll.assessing.internal.rule;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Aspect;
import se.jamkoll.assessing.internal.signal.Statement;

/**
 * Reminds of a step of the checklist (rubric section 5), once a document has begun to describe.
 *
 * @param <A> the rule's constraint annotation
 */
abstract class StepCheck<A extends Annotation> extends RuleCheck<A> {

  private final ChecklistStep step;
  private final Aspect trace;

  /**
   * Creates a check of a step.
   *
   * @param step the step
   * @param trace what a statement does that shows where in the document the step belongs
   */
  StepCheck(ChecklistStep step, Aspect trace) {
    this.step = step;
    this.trace = trace;
  }

  @Override
  protected List<Evidence> evidence(AnalysedDocument analysed) {
    ChecklistAnswer answer =
        analysed.checklist().getOrDefault(step, ChecklistAnswer.NOT_APPLICABLE);
    boolean open = answer == ChecklistAnswer.NO || answer == ChecklistAnswer.PARTLY;
    if (!open || !begun(analysed)) {
      return List.of();
    }
    return List.of(Evidence.of(answer, Severity.INFO).at(place(analysed)));
  }

  /** Before there is a description, what is missing of it matters more than the later steps. */
  private boolean begun(AnalysedDocument analysed) {
    return switch (analysed.level()) {
      case COMPLETE, THOROUGH -> true;
      case PARTIAL -> step == ChecklistStep.RELEVANCE || analysed.pairs().any(PairState.DESCRIBED);
      default -> false;
    };
  }

  private Optional<Place> place(AnalysedDocument analysed) {
    return analysed.statements().stream().filter(this::shows).findFirst().map(Place::of);
  }

  private boolean shows(Statement statement) {
    return statement.does(trace);
  }
}
