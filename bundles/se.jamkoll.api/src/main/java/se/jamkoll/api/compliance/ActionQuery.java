package se.jamkoll.api.compliance;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are asked for, newest first; a null, or an empty set, asks for every one.
 *
 * @param host the id of the host
 * @param meeting the key of the meeting at that host
 * @param item the key of the item at that host
 * @param bodies the bodies, by name in any case
 * @param kind what was done
 * @param open whether it is open
 * @param limit the most entries, at least 1
 */
public record ActionQuery(
    @Nullable String host,
    @Nullable String meeting,
    @Nullable String item,
    Set<String> bodies,
    Action.@Nullable Kind kind,
    @Nullable Boolean open,
    int limit) {

  /** Copies the bodies. */
  public ActionQuery {
    bodies = Set.copyOf(bodies);
  }

  /** Asks for the open actions about one item. */
  public static ActionQuery openOf(String host, String meeting, String item, int limit) {
    return new ActionQuery(host, meeting, item, Set.of(), null, true, limit);
  }

  /** Asks for all actions about the items of one meeting. */
  public static ActionQuery ofMeeting(String host, String meeting, int limit) {
    return new ActionQuery(host, meeting, null, Set.of(), null, null, limit);
  }

  /** Asks for all actions. */
  public static ActionQuery all(int limit) {
    return new ActionQuery(null, null, null, Set.of(), null, null, limit);
  }

  /** Asks for the same at some bodies only. */
  public ActionQuery at(Set<String> some) {
    return new ActionQuery(host, meeting, item, some, kind, open, limit);
  }
}
