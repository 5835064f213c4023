package se.jamkoll.assessing.internal.analysis;

import java.util.Set;
import se.jamkoll.assessing.internal.language.Concept;

/** Finds what a clause does with the ones it speaks of: the first form that fits. */
final class PredicateFinder {

  private PredicateFinder() {}

  static Predicate predicate(Clause clause, Set<Subject> subjects) {
    if (ClaimForms.asksLater(clause)
        || ClaimForms.laterAnalysis(clause)
        || ClaimForms.notLookedInto(clause)) {
      return Predicate.DEFERRAL;
    }
    if (ClaimForms.affirms(clause)) {
      return Predicate.CONCERNED;
    }
    if (Vagueness.differs(clause)) {
      return Predicate.UNNAMED_EFFECT;
    }
    if (Denial.denies(clause)) {
      return Predicate.NO_EFFECT;
    }
    if (ClaimForms.followsUpBySex(clause)) {
      boolean ofConsequences =
          Subject.groupsOf(subjects).isEmpty()
              && clause.tokens().stream()
                  .anyMatch(t -> t.is(Concept.CONSEQUENCE) && !t.is(Concept.FOLLOW_UP));
      return ofConsequences ? Predicate.DEFERRAL : Predicate.FOLLOW_UP;
    }
    if (clause.first().form().equals("ja") && clause.size() <= 2) {
      return Predicate.CONCERNED;
    }
    if (ClaimForms.defers(clause)) {
      return Predicate.DEFERRAL;
    }
    boolean groups = !Subject.groupsOf(subjects).isEmpty();
    return !groups && subjects.contains(Subject.SEX) ? ofSex(clause) : ofPeople(clause, groups);
  }

  private static Predicate ofPeople(Clause clause, boolean groups) {
    if (ClaimForms.statesGoal(clause)) {
      return Predicate.POLICY;
    }
    if (groups && (ClaimForms.heldInMind(clause) || ClaimForms.maySpeak(clause))) {
      return Predicate.PROCEDURE;
    }
    if (ClaimForms.praises(clause)) {
      return Predicate.SLOGAN;
    }
    if (ClaimForms.alike(clause)) {
      return Predicate.ALIKE;
    }
    boolean told = clause.quantity() || EffectScale.concrete(clause);
    if (!groups && clause.has(Concept.POLICY) && !told) {
      return Predicate.POLICY;
    }
    if (Vagueness.consequencesAlone(clause)) {
      return Predicate.CONCERNED;
    }
    if (onlyConcerned(clause)) {
      return clause.quantity() ? Predicate.FACT : Predicate.CONCERNED;
    }
    if (EffectScale.effect(clause)) {
      return Predicate.EFFECT;
    }
    if (clause.has(Concept.PROCEDURE) && !clause.quantity()) {
      return Predicate.PROCEDURE;
    }
    if (clause.quantity() || EffectScale.state(clause) > 0) {
      return Predicate.FACT;
    }
    return clause.has(Concept.POLICY) ? Predicate.POLICY : Predicate.NOTHING;
  }

  private static boolean onlyConcerned(Clause clause) {
    return (clause.has(Concept.CONCERN) || clause.hasAny("påverkas", "påverkar"))
        && !EffectScale.concrete(clause)
        && !clause.has(Concept.CAUSE)
        && !clause.has(Concept.TURN);
  }

  private static Predicate ofSex(Clause clause) {
    if (clause.has(Concept.GOAL) || clause.has(Concept.POLICY)) {
      return Predicate.POLICY;
    }
    if (ClaimForms.alike(clause)) {
      return Predicate.NO_EFFECT;
    }
    if (clause.quantity() && clause.has(Concept.FACT)) {
      return Predicate.FACT;
    }
    if (clause.has(Concept.PROCEDURE)) {
      return Predicate.PROCEDURE;
    }
    if (clause.has(Concept.SLOGAN) || clause.has(Concept.CHANGE) || clause.has(Concept.GAIN)) {
      return Predicate.SLOGAN;
    }
    if (clause.has(Concept.CONCERN) || clause.has(Concept.AFFECT)) {
      return Predicate.CONCERNED;
    }
    return Predicate.PROCEDURE;
  }
}
