package se.jamkoll.api.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Level;

/**
 * What completion did: the first final version of letters against the last before the meeting, both
 * by the same rules and profile.
 *
 * @param unchanged items whose letter had one version
 * @param compared items whose letter was changed, and whose versions can be compared
 * @param notComparable items whose letter was changed and that cannot be compared: other rules, no
 *     level, several letters, or an analysis in an appendix
 * @param better of those compared, how many have a better level
 * @param worse of those compared, how many have a worse level
 * @param moves from which level to which, of those compared; empty when they are hidden
 * @param first how many of the unchanged and the compared reached the level at first; null when
 *     there are too few, as is the next
 * @param last how many of them did at last
 */
public record CompletionEffect(
    int unchanged,
    int compared,
    int notComparable,
    int better,
    int worse,
    List<Move> moves,
    @Nullable Share first,
    @Nullable Share last) {

  /** Copies the moves. */
  public CompletionEffect {
    moves = List.copyOf(moves);
  }

  /**
   * Items that went from one level to another.
   *
   * @param from the level of the first version
   * @param to the level of the last one
   * @param items how many
   */
  public record Move(Level from, Level to, int items) {}
}
