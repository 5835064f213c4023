package se.jamkoll.assessing.internal.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.assessing.internal.signal.Aspect;
import se.jamkoll.assessing.internal.signal.Statement;

/** Answers SKR's five steps (rubric section 5). */
record ChecklistJudge(
    Pairs pairs, Level level, List<Statement> statements, Remarks remarks, DataBySex data) {

  private static final Set<Aspect> VAGUE =
      Set.of(Aspect.PROCEDURE, Aspect.POLICY, Aspect.SLOGAN, Aspect.DEFERRAL);

  Map<ChecklistStep, ChecklistAnswer> answers() {
    Map<ChecklistStep, ChecklistAnswer> answers = new EnumMap<>(ChecklistStep.class);
    answers.put(ChecklistStep.RELEVANCE, relevance());
    answers.put(ChecklistStep.STATISTICS, statistics());
    answers.put(ChecklistStep.CONSEQUENCES, consequences(level));
    answers.put(ChecklistStep.MEASURES, measures());
    answers.put(ChecklistStep.GOALS, goals());
    return answers;
  }

  private ChecklistAnswer relevance() {
    if (pairs.both(PairState.NONE)) {
      return ChecklistAnswer.NO;
    }
    boolean saidForPair = statements.stream().anyMatch(this::saysWhetherConcerned);
    if (saidForPair) {
      return ChecklistAnswer.YES;
    }
    boolean onlyChildren =
        statements.stream()
            .filter(s -> !s.pairs().both(PairState.NONE))
            .allMatch(s -> s.does(Aspect.CHILDREN_ONLY));
    return onlyChildren ? ChecklistAnswer.NO : ChecklistAnswer.PARTLY;
  }

  private boolean saysWhetherConcerned(Statement statement) {
    if (statement.does(Aspect.CHILDREN_ONLY)) {
      return statement.does(Aspect.NO_EFFECT) && statement.does(Aspect.REASON);
    }
    if (statement.does(Aspect.NO_EFFECT)
        || statement.does(Aspect.ALIKE)
        || statement.does(Aspect.CONCERNED)
        || statement.does(Aspect.UNNAMED_EFFECT)
        || statement.does(Aspect.BOX)) {
      return true;
    }
    return pairs.any(PairState.DESCRIBED) && statement.does(Aspect.EFFECT);
  }

  private ChecklistAnswer statistics() {
    if (data.both()) {
      return ChecklistAnswer.YES;
    }
    if (data.any()) {
      return ChecklistAnswer.PARTLY;
    }
    return remarks.peopleCounted() ? ChecklistAnswer.NO : ChecklistAnswer.NOT_APPLICABLE;
  }

  /** Returns the answer that a level gives to whether the consequences are described. */
  static ChecklistAnswer consequences(Level level) {
    return switch (level) {
      case COMPLETE, THOROUGH, JUSTIFIED -> ChecklistAnswer.YES;
      case PARTIAL -> ChecklistAnswer.PARTLY;
      case MISSING, EMPTY, BOILERPLATE -> ChecklistAnswer.NO;
    };
  }

  private ChecklistAnswer measures() {
    boolean difference =
        statements.stream()
            .anyMatch(
                s ->
                    s.does(Aspect.EFFECT)
                        && !s.does(Aspect.CHILDREN_ONLY)
                        && !s.does(Aspect.ALIKE));
    if (!difference) {
      return ChecklistAnswer.NOT_APPLICABLE;
    }
    if (remarks.measure()) {
      return ChecklistAnswer.YES;
    }
    return remarks.followUp() ? ChecklistAnswer.PARTLY : ChecklistAnswer.NO;
  }

  private ChecklistAnswer goals() {
    if (remarks.goalContribution() && pairs.any(PairState.DESCRIBED)) {
      return ChecklistAnswer.YES;
    }
    boolean policyOnly =
        statements.stream().anyMatch(s -> s.does(Aspect.POLICY) && VAGUE.containsAll(s.aspects()));
    return remarks.goal() && (policyOnly || pairs.any(PairState.DESCRIBED))
        ? ChecklistAnswer.PARTLY
        : ChecklistAnswer.NO;
  }
}
