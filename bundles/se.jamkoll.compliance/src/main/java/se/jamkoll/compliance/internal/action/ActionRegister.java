package se.jamkoll.compliance.internal.action;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ActionQuery;
import se.jamkoll.api.compliance.Actions;
import se.jamkoll.api.compliance.Actions.Request;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.event.EventTeller;
import se.jamkoll.compliance.internal.lookup.HostLookup;
import se.jamkoll.compliance.internal.lookup.ItemState;
import se.jamkoll.compliance.internal.lookup.ItemStates;

/** Makes actions, closes them and finds them. */
public final class ActionRegister {

  /** The greatest length of a paragraph of the minutes, in UTF-16 code units. */
  static final int LONGEST_PARAGRAPH = 40;

  private final HostLookup hosts;
  private final ComplianceStore store;
  private final UnitOfWork unitOfWork;
  private final WorkQueue queue;
  private final Walls walls;
  private final ItemStates items;
  private final ActionTracking tracking;
  private final EventTeller events;
  private final Clock clock;

  /**
   * Creates a register.
   *
   * @param clock tells the time, and by its zone which day it is
   */
  public ActionRegister(
      HostLookup hosts,
      ComplianceStore store,
      UnitOfWork unitOfWork,
      WorkQueue queue,
      Walls walls,
      EventTeller events,
      Clock clock) {
    this.hosts = hosts;
    this.store = store;
    this.unitOfWork = unitOfWork;
    this.queue = queue;
    this.walls = walls;
    this.items = new ItemStates(store);
    this.events = events;
    this.tracking = new ActionTracking(store, queue, clock);
    this.clock = clock;
  }

  /** Makes an action. */
  public Action make(Caller caller, Request request) {
    Meeting meeting = hosts.meeting(request.host(), request.meeting());
    walls.pass(caller, Operation.MAKE_ACTION, meeting.body(), request.item());
    AgendaItem item = hosts.item(meeting, request.item());
    check(request);
    boolean told =
        request.kind() == Action.Kind.COMPLETION
            && hosts.offers(request.host(), Capability.REQUESTS);
    List<Action> closed = new ArrayList<>();
    Action made =
        unitOfWork.call(
            () -> {
              ItemState state = items.of(request.host(), request.meeting(), item);
              Action action = action(caller, request, meeting.body(), state);
              if (action.kind() == Action.Kind.REFERRAL_BACK) {
                closed.addAll(
                    tracking.closeRequests(
                        action.host(),
                        action.meeting(),
                        action.item(),
                        Action.Outcome.REFERRED_BACK));
              }
              store.actions().keep(action);
              walls.done(caller, "action.made", action.body(), action.id());
              if (told && ActionEvent.REQUESTED.publication(action).isPresent()) {
                queue.submit(ActionEvent.REQUESTED.work(action, clock.instant()));
              }
              return action;
            });
    closed.forEach(events::changed);
    events.changed(made);
    return made;
  }

  /** Closes an action. */
  public Action close(Caller caller, String id, Action.Outcome outcome) {
    Action action = get(id);
    walls.pass(caller, Operation.MAKE_ACTION, action.body(), id);
    try {
      Action done =
          unitOfWork.call(
              () -> {
                Action open = get(id);
                if (open.outcome() != null) {
                  throw new ComplianceException(Problem.ACTION_CLOSED, id);
                }
                Action closed = tracking.close(open, outcome);
                walls.done(caller, "action.closed", action.body(), id);
                return closed;
              });
      events.changed(done);
      return done;
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.CONFLICT) {
        throw new ComplianceException(Problem.ACTION_CLOSED, e, id);
      }
      throw e;
    }
  }

  /** Returns the actions that a query asks for, at the bodies that a caller may see. */
  public List<Action> find(Caller caller, ActionQuery query) {
    if (query.bodies().isEmpty()) {
      walls.passToList(caller, "actions");
      return walls.readsEveryBody(caller)
          ? store.actions().find(query)
          : store.actions().find(query.at(walls.bodiesOf(caller)));
    }
    Set<String> open = walls.open(caller, query.bodies(), "actions");
    return open.isEmpty() ? List.of() : store.actions().find(query.at(open));
  }

  private Action get(String id) {
    return store
        .actions()
        .find(id)
        .orElseThrow(() -> new ComplianceException(Problem.UNKNOWN_ACTION, id));
  }

  private void check(Request request) {
    String paragraph = request.paragraph();
    if (request.text().isBlank()) {
      throw new ComplianceException(Problem.REASON_NEEDED);
    }
    bound(request.text(), Actions.LONGEST_TEXT);
    if (paragraph != null) {
      bound(paragraph, LONGEST_PARAGRAPH);
    }
    if (request.kind() == Action.Kind.REFERRAL_BACK && (paragraph == null || paragraph.isBlank())) {
      throw new ComplianceException(Problem.PARAGRAPH_NEEDED);
    }
    LocalDate due = request.due();
    if (due == null && request.kind() == Action.Kind.ASSIGNMENT) {
      throw new ComplianceException(Problem.DAY_NEEDED);
    }
    if (due != null && due.isBefore(LocalDate.now(clock))) {
      throw new ComplianceException(Problem.DAY_NEEDED, due.toString());
    }
  }

  private static void bound(String text, int longest) {
    if (text.length() > longest) {
      throw new ComplianceException(Problem.TEXT_TOO_LONG, String.valueOf(longest));
    }
  }

  /** A note for the minutes waits for nothing. */
  private Action action(Caller caller, Request request, String body, ItemState state) {
    Instant now = clock.instant();
    boolean note = request.kind() == Action.Kind.MINUTES_NOTE;
    return new Action(
        UUID.randomUUID().toString(),
        request.host(),
        request.meeting(),
        request.item(),
        body,
        state.letter(),
        state.level(),
        request.kind(),
        stripped(request.paragraph()),
        request.text().strip(),
        request.due(),
        caller.account(),
        now,
        null,
        null,
        note ? Action.Outcome.COMPLETED : null,
        note ? now : null);
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
