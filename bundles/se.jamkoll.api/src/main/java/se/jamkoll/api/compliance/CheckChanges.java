package se.jamkoll.api.compliance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/**
 * What changed between two checks of a meeting.
 *
 * @param since when the earlier check ended; null when there is none
 * @param items the items that changed, by the order of the agenda; those that are gone last
 */
public record CheckChanges(@Nullable Instant since, List<ItemChange> items) {

  /** Copies the items. */
  public CheckChanges {
    items = List.copyOf(items);
  }

  /**
   * An item that changed.
   *
   * @param item its key
   * @param kind how it changed
   * @param before what it was; null for a new one
   * @param after what it is; null for one that is gone
   */
  public record ItemChange(
      String item, Kind kind, @Nullable ItemResult before, @Nullable ItemResult after) {}

  /** How an item changed. */
  public enum Kind implements Term {
    /** It is new on the agenda. */
    ADDED,
    /** It is gone from the agenda. */
    REMOVED,
    /** Its level is better. */
    BETTER,
    /** Its level is worse. */
    WORSE,
    /** It has the same level in other versions, or another status or place. */
    OTHER
  }
}
