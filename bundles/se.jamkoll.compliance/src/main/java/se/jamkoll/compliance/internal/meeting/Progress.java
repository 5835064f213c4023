package se.jamkoll.compliance.internal.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.MeetingCheck.State;

/** How a check goes, from its start to its end. */
final class Progress {

  private final MeetingCheck check;
  private int total;
  private int done;
  private int reused;

  Progress(MeetingCheck check) {
    this.check = check;
    this.total = check.total();
  }

  MeetingCheck started(int items) {
    total = items;
    return now(State.RUNNING, null, null);
  }

  MeetingCheck finished(boolean asBefore) {
    done++;
    reused += asBefore ? 1 : 0;
    return now(State.RUNNING, null, null);
  }

  MeetingCheck ended(State state, Instant when, @Nullable String problem) {
    return now(state, when, problem);
  }

  private MeetingCheck now(State state, @Nullable Instant finished, @Nullable String problem) {
    return new MeetingCheck(
        check.id(),
        check.host(),
        check.meeting(),
        check.body(),
        check.date(),
        check.account(),
        check.started(),
        finished,
        state,
        done,
        total,
        reused,
        problem,
        check.items());
  }
}
