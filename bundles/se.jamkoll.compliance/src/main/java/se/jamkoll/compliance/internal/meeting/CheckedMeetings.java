package se.jamkoll.compliance.internal.meeting;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ActionQuery;
import se.jamkoll.api.compliance.CheckChanges;
import se.jamkoll.api.compliance.CheckedMeeting;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ItemCounts;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.MeetingCheck.State;
import se.jamkoll.api.compliance.Meetings;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.host.MeetingQuery;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.access.Storage;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.event.EventTeller;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.host.GuardedHost;
import se.jamkoll.compliance.internal.lookup.HostLookup;

/** The meetings as their hosts have them today, with what is kept of them. */
@Component
public final class CheckedMeetings implements Meetings {

  private static final int MOST_ACTIONS = 1000;

  private final AttachedHosts hosts;
  private final HostLookup lookup;
  private final ComplianceStore store;
  private final UnitOfWork unitOfWork;
  private final WorkQueue queue;
  private final InstantSource clock;
  private final Walls walls;
  private final EventTeller events;

  /** Creates the service. */
  @Activate
  public CheckedMeetings(
      @Reference AttachedHosts hosts,
      @Reference ComplianceStore store,
      @Reference UnitOfWork unitOfWork,
      @Reference WorkQueue queue,
      @Reference EventTeller events) {
    this(hosts, store, unitOfWork, queue, events, InstantSource.system());
  }

  /** Creates a service that takes the time from a clock. */
  public CheckedMeetings(
      AttachedHosts hosts,
      ComplianceStore store,
      UnitOfWork unitOfWork,
      WorkQueue queue,
      EventTeller events,
      InstantSource clock) {
    this.hosts = hosts;
    this.lookup = new HostLookup(hosts::get);
    this.store = store;
    this.unitOfWork = unitOfWork;
    this.queue = queue;
    this.events = events;
    this.clock = clock;
    this.walls = new Walls(store.audit(), clock);
  }

  @Override
  public List<CheckedMeeting> meetings(Caller caller, String host, MeetingQuery query) {
    Storage.run(() -> pass(caller, host, query.body()));
    List<Meeting> visible =
        ask(host, query).stream()
            .filter(query::asksFor)
            .filter(meeting -> walls.mayRead(caller, meeting.body()))
            .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::body))
            .toList();
    return Storage.using(
        () -> visible.stream().map(meeting -> withoutItems(with(host, meeting))).toList());
  }

  private void pass(Caller caller, String host, @Nullable String body) {
    if (body == null) {
      walls.passToList(caller, host);
    } else {
      walls.pass(caller, Operation.READ_RESULTS, body, host);
    }
  }

  private List<Meeting> ask(String id, MeetingQuery query) {
    GuardedHost host = hosts.get(id);
    host.require(Capability.MEETINGS);
    try {
      return host.meetings(query);
    } catch (HostException e) {
      throw host.unavailable(e);
    }
  }

  @Override
  public CheckedMeeting meeting(Caller caller, String host, String meeting) {
    Meeting found = lookup.meeting(host, meeting);
    return Storage.using(
        () -> {
          walls.pass(caller, Operation.READ_RESULTS, found.body(), object(host, meeting));
          return with(host, found);
        });
  }

  @Override
  public MeetingCheck check(Caller caller, String host, String meeting) {
    Meeting found = lookup.meeting(host, meeting);
    return Storage.using(() -> check(caller, host, found));
  }

  private MeetingCheck check(Caller caller, String host, Meeting meeting) {
    String object = object(host, meeting.key());
    walls.pass(caller, Operation.CHECK_MEETING, meeting.body(), object);
    List<AgendaItem> agenda = meeting.agenda();
    if (agenda == null) {
      throw new ComplianceException(Problem.NO_AGENDA, meeting.body(), meeting.date().toString());
    }
    MeetingCheck check =
        CheckWork.check(host, meeting, caller.account(), clock.instant(), agenda.size());
    try {
      unitOfWork.run(
          () -> {
            store.checks().start(check);
            queue.submit(CheckWork.asked(check, clock.instant()));
            walls.done(caller, "meeting.check", meeting.body(), object);
          });
      events.progressed(check);
      return check;
    } catch (StoreException e) {
      return running(host, meeting.key()).orElseThrow(() -> e);
    }
  }

  @Override
  public MeetingCheck progress(Caller caller, String check) {
    return Storage.using(
        () -> {
          MeetingCheck found =
              store
                  .checks()
                  .find(check)
                  .orElseThrow(() -> new ComplianceException(Problem.UNKNOWN_CHECK, check));
          walls.pass(caller, Operation.READ_RESULTS, found.body(), check);
          return found;
        });
  }

  @Override
  public void cancel(Caller caller, String host, String meeting) {
    Storage.run(
        () -> {
          Optional<MeetingCheck> newest = store.checks().newest(host, meeting);
          String object = object(host, meeting);
          walls.pass(
              caller, Operation.CHECK_MEETING, newest.map(MeetingCheck::body).orElse(null), object);
          MeetingCheck check =
              newest
                  .filter(each -> each.state() == State.RUNNING)
                  .orElseThrow(() -> new ComplianceException(Problem.NOTHING_RUNS));
          cancel(caller, check, object);
        });
  }

  private void cancel(Caller caller, MeetingCheck check, String object) {
    MeetingCheck cancelled = cancelled(check);
    try {
      unitOfWork.run(
          () -> {
            store.checks().update(cancelled);
            queue.cancel(CheckWork.KIND, CheckWork.asked(check, clock.instant()).key());
            walls.done(caller, "meeting.check.cancelled", check.body(), object);
          });
      events.progressed(cancelled);
    } catch (StoreException e) {
      if (e.kind() != StoreException.Kind.CONFLICT) {
        throw e;
      }
      throw new ComplianceException(Problem.NOTHING_RUNS, e);
    }
  }

  private MeetingCheck cancelled(MeetingCheck check) {
    return new MeetingCheck(
        check.id(),
        check.host(),
        check.meeting(),
        check.body(),
        check.date(),
        check.account(),
        check.started(),
        clock.instant(),
        State.CANCELLED,
        check.done(),
        check.total(),
        check.reused(),
        null,
        check.items());
  }

  private Optional<MeetingCheck> running(String host, String meeting) {
    return store.checks().newest(host, meeting).filter(check -> check.state() == State.RUNNING);
  }

  private CheckedMeeting with(String host, Meeting meeting) {
    Optional<MeetingCheck> check = store.checks().newest(host, meeting.key());
    List<ItemResult> items = check.map(MeetingCheck::items).orElse(List.of());
    List<Action> actions =
        store.actions().find(ActionQuery.ofMeeting(host, meeting.key(), MOST_ACTIONS));
    CheckChanges changes =
        check
            .map(each -> Comparison.of(store.checks().before(each).orElse(null), each))
            .orElseGet(() -> new CheckChanges(null, List.of()));
    return new CheckedMeeting(
        host,
        meeting,
        check.orElse(null),
        ItemCounts.of(items),
        Dispatch.of(items, actions),
        changes,
        actions);
  }

  private static CheckedMeeting withoutItems(CheckedMeeting meeting) {
    MeetingCheck check = meeting.check();
    return new CheckedMeeting(
        meeting.host(),
        meeting.meeting().withoutAgenda(),
        check == null ? null : check.withoutItems(),
        meeting.counts(),
        meeting.readiness(),
        meeting.changes(),
        meeting.actions());
  }

  private static String object(String host, String meeting) {
    return host + "/" + meeting;
  }
}
