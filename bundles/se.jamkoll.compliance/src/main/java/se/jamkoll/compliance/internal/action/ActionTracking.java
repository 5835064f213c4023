package se.jamkoll.compliance.internal.action;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ActionQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.lookup.VersionOrder;

/**
 * Sees what comes of open actions: which later version of the letter there is, what level it
 * reaches, and what became of the item.
 *
 * <p>Call it within the unit of work that keeps what it is told of.
 */
public final class ActionTracking {

  private static final int MOST = 1000;

  private final ComplianceStore store;
  private final WorkQueue queue;
  private final InstantSource clock;
  private final VersionOrder order;

  /** Creates a tracking of the actions of a store. */
  public ActionTracking(ComplianceStore store, WorkQueue queue, InstantSource clock) {
    this.store = store;
    this.queue = queue;
    this.clock = clock;
    this.order = new VersionOrder(store.assessments());
  }

  /** What was found of a letter that an action may be about. */
  private record Found(
      VersionKey version, @Nullable Level level, boolean compliant, boolean uncertain) {}

  /** Tells of a version that was assessed; returns the actions that it closed. */
  public List<Action> assessed(AssessmentRecord record) {
    if (record.role() != HostDocument.Role.LETTER) {
      return List.of();
    }
    List<Action> closed = new ArrayList<>();
    Found found =
        new Found(
            record.version(),
            record.level(),
            Objects.equals(record.compliant(), true),
            record.uncertain());
    VersionKey version = record.version();
    for (Action action : store.actions().openAbout(version.host(), version.document())) {
      VersionKey known = action.newVersion() == null ? action.version() : action.newVersion();
      if (!version.equals(action.version())
          && (version.equals(known) || order.after(record, known))) {
        keep(action, found).ifPresent(closed::add);
      }
    }
    return closed;
  }

  /** Tells of an item as a check of its meeting found it; returns the actions that it closed. */
  public List<Action> found(String host, String meeting, ItemResult item) {
    List<Action> closed = new ArrayList<>();
    for (Action action : openOf(host, meeting, item.item())) {
      Action tracked = letterOf(item).map(letter -> seen(action, item, letter)).orElse(action);
      AgendaItem.Outcome became = item.outcome();
      if (became != null && action.kind() == Action.Kind.COMPLETION && tracked.outcome() == null) {
        tracked = closed(tracked, outcome(became, item));
      }
      kept(action, tracked).ifPresent(closed::add);
    }
    return closed;
  }

  /** Closes the open requests for completion of an item, and returns them. */
  List<Action> closeRequests(String host, String meeting, String item, Action.Outcome outcome) {
    return openOf(host, meeting, item).stream()
        .filter(action -> action.kind() == Action.Kind.COMPLETION)
        .map(action -> close(action, outcome))
        .toList();
  }

  /** Closes an action, and tells the host when it was asked for something. */
  Action close(Action action, Action.Outcome outcome) {
    Action closed = closed(action, outcome);
    update(closed);
    return closed;
  }

  private List<Action> openOf(String host, String meeting, String item) {
    return store.actions().find(ActionQuery.openOf(host, meeting, item, MOST));
  }

  /** Returns the letter that decides the level of an item. */
  private Optional<VersionKey> letterOf(ItemResult item) {
    return item.assessments().stream()
        .findFirst()
        .flatMap(id -> store.assessments().find(id))
        .filter(record -> record.role() == HostDocument.Role.LETTER)
        .map(AssessmentRecord::version);
  }

  private Action seen(Action action, ItemResult item, VersionKey letter) {
    return letter.equals(action.version())
        ? action
        : tracked(
            action,
            new Found(
                letter, item.level(), Objects.equals(item.compliant(), true), item.uncertain()));
  }

  private Optional<Action> keep(Action action, Found found) {
    return kept(action, tracked(action, found));
  }

  /** Keeps what has become of an action; returns it when it is closed. */
  private Optional<Action> kept(Action before, Action now) {
    if (now.equals(before)) {
      return Optional.empty();
    }
    update(now);
    return Optional.of(now).filter(action -> action.outcome() != null);
  }

  /** What a person should read first closes nothing by itself. */
  private Action tracked(Action action, Found found) {
    Action tracked = with(action, found.version(), found.level(), action.outcome());
    return action.kind() == Action.Kind.COMPLETION && found.compliant() && !found.uncertain()
        ? closed(tracked, Action.Outcome.COMPLETED)
        : tracked;
  }

  private static Action.Outcome outcome(AgendaItem.Outcome became, ItemResult item) {
    return switch (became) {
      case POSTPONED -> Action.Outcome.POSTPONED;
      case WITHDRAWN -> Action.Outcome.WITHDRAWN;
      case REFERRED_BACK -> Action.Outcome.REFERRED_BACK;
      case DECIDED ->
          Objects.equals(item.compliant(), true)
              ? Action.Outcome.COMPLETED
              : Action.Outcome.DECIDED_ANYWAY;
    };
  }

  private void update(Action action) {
    store.actions().update(action);
    if (action.outcome() != null && ActionEvent.CLOSED.publication(action).isPresent()) {
      queue.submit(ActionEvent.CLOSED.work(action, clock.instant()));
    }
  }

  private Action closed(Action action, Action.Outcome outcome) {
    return with(action, action.newVersion(), action.newLevel(), outcome);
  }

  private Action with(
      Action action,
      @Nullable VersionKey newVersion,
      @Nullable Level newLevel,
      Action.@Nullable Outcome outcome) {
    return new Action(
        action.id(),
        action.host(),
        action.meeting(),
        action.item(),
        action.body(),
        action.version(),
        action.level(),
        action.kind(),
        action.paragraph(),
        action.text(),
        action.due(),
        action.account(),
        action.made(),
        newVersion,
        newLevel,
        outcome,
        outcome == null ? null : clock.instant());
  }
}
