package se.jamkoll.api.factor;

import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.Period;

/**
 * Which items a score is asked for: those that were decided in a period, each counted once at the
 * body that decided it (rubric section 7).
 *
 * @param body the body, by name in any case; null for the whole organisation, which is not a mean
 *     of its bodies
 * @param period the days of the meetings
 * @param scale the scale
 */
public record FigureQuery(@Nullable String body, Period period, FactorScale scale) {

  /** Asks for the same of another body. */
  public FigureQuery of(@Nullable String other) {
    return new FigureQuery(other, period, scale);
  }
}
