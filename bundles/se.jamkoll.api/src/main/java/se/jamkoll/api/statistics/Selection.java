package se.jamkoll.api.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.statistics.StatisticsException.Problem;

/**
 * Which items are counted: those of meetings in a period, and of one group in some dimensions.
 *
 * @param period the period; days to come are left out
 * @param filters the group in each dimension that is narrowed; places only, bodies by name in any
 *     case
 */
public record Selection(Period period, Map<Dimension, String> filters) {

  /** Copies the filters, in the order of the dimensions, and refuses those that are no places. */
  public Selection {
    EnumMap<Dimension, String> sorted = new EnumMap<>(Dimension.class);
    sorted.putAll(filters);
    for (Dimension each : sorted.keySet()) {
      if (each.isTime() || each.isOutcome()) {
        throw new StatisticsException(Problem.FILTER_NOT_POSSIBLE, each.name());
      }
    }
    filters = Collections.unmodifiableMap(sorted);
  }

  /** Selects everything of a period. */
  public static Selection of(Period period) {
    return new Selection(period, Map.of());
  }

  /** Selects what one body decided in a period. */
  public static Selection of(Period period, String body) {
    return new Selection(period, Map.of(Dimension.BODY, body));
  }

  /** Returns the body that is selected; null when none is. */
  public @Nullable String body() {
    return filters.get(Dimension.BODY);
  }

  /** Returns the same in another period. */
  public Selection in(Period other) {
    return new Selection(other, filters);
  }
}
