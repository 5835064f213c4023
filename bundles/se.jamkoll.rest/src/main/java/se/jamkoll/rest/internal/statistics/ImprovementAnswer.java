package se.jamkoll.rest.internal.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.Improvement;

/**
 * What was done so that letters get better, not by whom.
 *
 * @param id its id
 * @param body the body that did it; null for the whole organisation
 * @param on the day
 * @param what what it was
 * @param stage how far along the chain of results it is
 */
record ImprovementAnswer(
    String id, @Nullable String body, LocalDate on, String what, Improvement.Stage stage) {

  static ImprovementAnswer of(Improvement improvement) {
    return new ImprovementAnswer(
        improvement.id(),
        improvement.body(),
        improvement.on(),
        improvement.what(),
        improvement.stage());
  }
}
