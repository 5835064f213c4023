package se.jamkoll.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.store.Store;

/** Keeps checks of meetings in a store, as compliance work does. */
final class CheckedMeetings {

  private static final Pairs PAIRS = new Pairs(PairState.DESCRIBED, PairState.PARTLY);

  private final Store store;
  private int items;

  CheckedMeetings(Store store) {
    this.store = store;
  }

  /** Keeps the check of a meeting with items of these levels; null is an item without a letter. */
  void check(String body, LocalDate date, @Nullable Level... levels) {
    List<ItemResult> found = new ArrayList<>();
    for (Level level : levels) {
      found.add(item(body, "item-" + ++items, level));
    }
    Instant started = date.minusDays(2).atTime(9, 0).toInstant(ZoneOffset.UTC);
    MeetingCheck check = state(body, date, started, MeetingCheck.State.RUNNING, found.size());
    store.compliance().checks().start(check);
    found.forEach(item -> store.compliance().checks().keep(check.id(), item));
    store
        .compliance()
        .checks()
        .update(state(body, date, started, MeetingCheck.State.DONE, found.size()));
  }

  private static MeetingCheck state(
      String body, LocalDate date, Instant started, MeetingCheck.State state, int total) {
    String id = body + date;
    Instant ended = state == MeetingCheck.State.DONE ? started.plusSeconds(9) : null;
    return new MeetingCheck(
        id,
        "register",
        id,
        body,
        date,
        null,
        started,
        ended,
        state,
        total,
        total,
        0,
        null,
        List.of());
  }

  private static ItemResult item(String body, String key, @Nullable Level level) {
    return new ItemResult(
        key,
        "matter of " + key,
        1,
        null,
        null,
        AgendaItem.Stage.DECIDES,
        AgendaItem.Outcome.DECIDED,
        false,
        new CaseFacts(null, null, body, "Förvaltningen", null, null, null, "kultur"),
        level == null ? AssessmentStatus.NO_DOCUMENT : AssessmentStatus.ASSESSED,
        null,
        level,
        level == Level.PARTIAL,
        Set.of(),
        level == null ? null : PAIRS,
        Map.of(),
        level == null ? null : level.compliant(),
        level == null ? null : level.points(PAIRS),
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
