package se.jamkoll.api.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/**
 * A check of all items of a meeting.
 *
 * @param id its opaque id
 * @param host the id of the host
 * @param meeting the key of the meeting
 * @param body the body that meets
 * @param date the day of the meeting
 * @param account the id of the account that asked for it; null when a change at the host did
 * @param started when it started
 * @param finished when it ended; null while it runs
 * @param state how it goes
 * @param done how many items are finished
 * @param total how many items there are
 * @param reused how many of them had not changed since they were assessed last
 * @param problem what went wrong, in plain words without text of a document; null when nothing did
 * @param items what was found so far, by the order of the agenda
 */
public record MeetingCheck(
    String id,
    String host,
    String meeting,
    String body,
    LocalDate date,
    @Nullable String account,
    Instant started,
    @Nullable Instant finished,
    State state,
    int done,
    int total,
    int reused,
    @Nullable String problem,
    List<ItemResult> items) {

  /** Copies the items. */
  public MeetingCheck {
    items = List.copyOf(items);
  }

  /** Returns the same check as a list of meetings shows it. */
  public MeetingCheck withoutItems() {
    return new MeetingCheck(
        id, host, meeting, body, date, account, started, finished, state, done, total, reused,
        problem, List.of());
  }

  /** How a check goes. */
  public enum State implements Term {
    /** It waits for its turn, or goes on. */
    RUNNING,
    /** Every item is finished. */
    DONE,
    /** Someone stopped it; what was found stays. */
    CANCELLED,
    /** It could not go on; see the problem. */
    FAILED
  }
}
