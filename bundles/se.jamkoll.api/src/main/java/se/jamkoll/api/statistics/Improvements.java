package se.jamkoll.api.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;

/**
 * What was done so that letters get better. A strategist enters and removes them, for the whole
 * organisation or a body; a body's secretary those of the body.
 */
@ProviderType
public interface Improvements {

  /** The greatest length of what was done, in UTF-16 code units. */
  int LONGEST_TEXT = 500;

  /**
   * Enters an improvement.
   *
   * @param body the body that did it; null for the whole organisation
   * @throws StatisticsException when a text is missing or too long
   */
  Improvement enter(
      Caller caller, @Nullable String body, LocalDate on, String what, Improvement.Stage stage);

  /** Removes an improvement that was entered by mistake. */
  void remove(Caller caller, String id);

  /**
   * Returns the improvements of a period, by day: those of the whole organisation, and of the
   * bodies that the caller may see.
   */
  List<Improvement> find(Caller caller, Period period);
}
