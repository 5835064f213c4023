package se.jamkoll.compliance.internal.meeting;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.Readiness;
import se.jamkoll.api.host.AgendaItem.Outcome;

/** What is open before a meeting's documents go out. */
final class Dispatch {

  private Dispatch() {}

  /** Returns what is open among items, with what was done about them. */
  static Readiness of(List<ItemResult> items, List<Action> actions) {
    List<ItemResult> here = items.stream().filter(Dispatch::toBeDecided).toList();
    return new Readiness(
        keys(here, Dispatch::incomplete),
        keys(here, Dispatch::unread),
        keys(here, Dispatch::withoutLetter),
        keys(here, item -> actions.stream().anyMatch(action -> asked(item, action))));
  }

  private static List<String> keys(List<ItemResult> items, Predicate<ItemResult> which) {
    return items.stream().filter(which).map(ItemResult::item).toList();
  }

  private static boolean toBeDecided(ItemResult item) {
    return item.outcome() != Outcome.WITHDRAWN && item.outcome() != Outcome.POSTPONED;
  }

  private static boolean incomplete(ItemResult item) {
    return item.status() == AssessmentStatus.ASSESSED
        && !item.missing().isEmpty()
        && !saysOtherwise(item.manual());
  }

  private static boolean saysOtherwise(@Nullable ManualAssessment manual) {
    return manual != null && (manual.level() == null || manual.level().compliant());
  }

  private static boolean unread(ItemResult item) {
    return item.manual() == null
        && (item.uncertain() || item.status() == AssessmentStatus.UNREADABLE);
  }

  private static boolean withoutLetter(ItemResult item) {
    return item.manual() == null && item.status() == AssessmentStatus.NO_DOCUMENT;
  }

  private static boolean asked(ItemResult item, Action action) {
    return action.kind() == Action.Kind.COMPLETION
        && action.outcome() == null
        && action.item().equals(item.item());
  }
}
