package se.jamkoll.api.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.Meeting;

/**
 * A meeting as it is at its host, with what is found of it. Titles come from the host each time, as
 * the caller may see them there.
 *
 * @param host the id of the host
 * @param meeting the meeting; without an agenda in a list of meetings
 * @param check the newest check; null when there is none. Without items in a list of meetings
 * @param counts the items of the check
 * @param readiness what is open before dispatch
 * @param changes what changed since the check before
 * @param actions what was done about its items, newest first
 */
public record CheckedMeeting(
    String host,
    Meeting meeting,
    @Nullable MeetingCheck check,
    ItemCounts counts,
    Readiness readiness,
    CheckChanges changes,
    List<Action> actions) {

  /** Copies the actions. */
  public CheckedMeeting {
    actions = List.copyOf(actions);
  }
}
