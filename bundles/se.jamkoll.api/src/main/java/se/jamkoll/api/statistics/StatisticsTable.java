package se.jamkoll.api.statistics;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a query asks for.
 *
 * @param query the query, its period without days to come
 * @param bodies the bodies that are counted, in lower case; null for the whole organisation
 * @param total the figure of all
 * @param figures the figure of each group that has items, by the dimensions in their order; empty
 *     when nothing is grouped
 * @param versions what the items were assessed by, oldest first: after the first, each is a change
 * @param gaps what was deleted by decisions
 */
public record StatisticsTable(
    StatisticsQuery query,
    @Nullable Set<String> bodies,
    Figure total,
    List<Figure> figures,
    List<RuleUse> versions,
    List<Gap> gaps) {

  /** Copies the collections. */
  public StatisticsTable {
    bodies = bodies == null ? null : Set.copyOf(bodies);
    figures = List.copyOf(figures);
    versions = List.copyOf(versions);
    gaps = List.copyOf(gaps);
  }
}
