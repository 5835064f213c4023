package se.jamkoll.compliance.internal.manual;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Actions;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.lookup.HostLookup;
import se.jamkoll.compliance.internal.lookup.ItemState;
import se.jamkoll.compliance.internal.lookup.ItemStates;

/** Sets people's own assessments, takes them back and tells of them. */
public final class ManualRegister {

  private final HostLookup hosts;
  private final ComplianceStore store;
  private final UnitOfWork unitOfWork;
  private final Walls walls;
  private final ItemStates items;
  private final InstantSource clock;

  /** Creates a register. */
  public ManualRegister(
      HostLookup hosts,
      ComplianceStore store,
      UnitOfWork unitOfWork,
      Walls walls,
      InstantSource clock) {
    this.hosts = hosts;
    this.store = store;
    this.unitOfWork = unitOfWork;
    this.walls = walls;
    this.items = new ItemStates(store);
    this.clock = clock;
  }

  /**
   * Sets the level of an item.
   *
   * @param level the level; null to exempt the item
   */
  public ManualAssessment set(
      Caller caller,
      String host,
      String meetingKey,
      String itemKey,
      @Nullable Level level,
      String reason) {
    Meeting meeting = hosts.meeting(host, meetingKey);
    walls.pass(caller, Operation.ASSESS_MANUALLY, meeting.body(), itemKey);
    AgendaItem item = hosts.item(meeting, itemKey);
    if (reason.isBlank()) {
      throw new ComplianceException(Problem.REASON_NEEDED);
    }
    if (reason.length() > Actions.LONGEST_TEXT) {
      throw new ComplianceException(Problem.TEXT_TOO_LONG, String.valueOf(Actions.LONGEST_TEXT));
    }
    ItemState state = items.of(host, meetingKey, item);
    refuseOwnLetter(caller, host, meeting, state);
    ManualAssessment assessment =
        new ManualAssessment(
            UUID.randomUUID().toString(),
            host,
            itemKey,
            meeting.body(),
            state.letter(),
            level,
            reason.strip(),
            caller.account(),
            clock.instant(),
            null);
    unitOfWork.run(
        () -> {
          store.manual().keep(assessment);
          walls.done(caller, "manual.set", meeting.body(), assessment.id());
        });
    return assessment;
  }

  /** Takes back the valid assessment of an item; nothing happens when there is none. */
  public void takeBack(Caller caller, String host, String meetingKey, String item) {
    Meeting meeting = hosts.meeting(host, meetingKey);
    walls.pass(caller, Operation.ASSESS_MANUALLY, meeting.body(), item);
    unitOfWork.run(
        () -> {
          ManualAssessment valid = store.manual().valid(host, List.of(item)).get(item);
          if (valid != null) {
            store.manual().lapse(host, item, clock.instant());
            walls.done(caller, "manual.taken-back", meeting.body(), valid.id());
          }
        });
  }

  /** Returns all assessments of an item, newest first. */
  public List<ManualAssessment> history(
      Caller caller, String host, String meetingKey, String item) {
    Meeting meeting = hosts.meeting(host, meetingKey);
    walls.pass(caller, Operation.READ_RESULTS, meeting.body(), item);
    return store.manual().history(host, item);
  }

  private void refuseOwnLetter(Caller caller, String host, Meeting meeting, ItemState state) {
    for (VersionKey letter : state.letters()) {
      if (hosts.writes(host, caller, letter.document())) {
        throw walls.denied(caller, Operation.ASSESS_OWN_LETTER, meeting.body(), letter.document());
      }
    }
  }
}
