package se.jamkoll.api.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.jamkoll.api.statistics.StatisticsException.Problem;

/**
 * What is counted, and by what.
 *
 * @param selection the items
 * @param groupBy the dimensions, outermost first; empty for one figure of all
 */
public record StatisticsQuery(Selection selection, List<Dimension> groupBy) {

  /** The most dimensions, filters among them: more would leave groups of single items. */
  public static final int MOST_DIMENSIONS = 3;

  /** Copies the dimensions, and refuses too many of them, or one twice. */
  public StatisticsQuery {
    groupBy = List.copyOf(groupBy);
    Set<Dimension> all = new HashSet<>(groupBy);
    if (all.size() < groupBy.size()) {
      throw new StatisticsException(Problem.DIMENSION_TWICE);
    }
    all.addAll(selection.filters().keySet());
    if (all.size() > MOST_DIMENSIONS) {
      throw new StatisticsException(Problem.TOO_MANY_DIMENSIONS, String.valueOf(MOST_DIMENSIONS));
    }
  }

  /** Asks for one figure of a selection. */
  public static StatisticsQuery of(Selection selection) {
    return new StatisticsQuery(selection, List.of());
  }
}
