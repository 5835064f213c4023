package se.jamkoll.api.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.compliance.Action;

/**
 * What was done about items, by kind and by what came of it.
 *
 * @param rows a row for each kind and outcome that there is
 */
public record ActionFigures(List<Row> rows) {

  /** Copies the rows. */
  public ActionFigures {
    rows = List.copyOf(rows);
  }

  /**
   * Actions of one kind with one outcome.
   *
   * @param kind what was done
   * @param outcome what came of it; null while it is open
   * @param actions how many
   * @param reached for how many of them a later version of the letter reaches the level
   */
  public record Row(Action.Kind kind, Action.@Nullable Outcome outcome, int actions, int reached) {}
}
