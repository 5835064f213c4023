package se.jamkoll.api.statistics;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;

/**
 * Asks for the items behind a figure.
 *
 * @param selection which items the figure is of
 * @param status the status that they have
 * @param levels the levels, one of which they have; empty for any, and none
 * @param missingPart the part that is missing; null for any
 * @param rule the id of a rule that found something in them; null for any
 * @param limit the most items that are returned, 1–{@value #MOST}
 */
public record ItemsQuery(
    Selection selection,
    AssessmentStatus status,
    Set<Level> levels,
    @Nullable MissingPart missingPart,
    @Nullable String rule,
    int limit) {

  /** The most items of an answer. */
  public static final int MOST = 1000;

  /** Copies the levels, and refuses a limit that makes no sense. */
  public ItemsQuery {
    levels = Set.copyOf(levels);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("The limit is 1–" + MOST + ", not " + limit + ".");
    }
  }

  /** Asks for the same in another period. */
  public ItemsQuery in(Period period) {
    return new ItemsQuery(selection.in(period), status, levels, missingPart, rule, limit);
  }
}
