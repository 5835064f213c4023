package se.jamkoll.compliance.internal.meeting;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.MeetingCheck.State;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.action.ActionTracking;
import se.jamkoll.compliance.internal.assess.DocumentAssessor;
import se.jamkoll.compliance.internal.event.EventTeller;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.host.GuardedHost;
import se.jamkoll.compliance.internal.item.FoundItem;
import se.jamkoll.compliance.internal.item.ItemJoin;
import se.jamkoll.compliance.internal.lookup.HostLookup;
import se.jamkoll.compliance.internal.manual.ManualLapse;

/**
 * Checks the items of a meeting, some at a time, and keeps each as soon as it is finished. Every
 * check has threads of its own, so that a host that hangs keeps no other check waiting.
 */
final class MeetingChecker {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final AttachedHosts hosts;
  private final HostLookup lookup;
  private final ProfileSource profiles;
  private final DocumentAssessor assessor;
  private final ComplianceStore store;
  private final UnitOfWork unitOfWork;
  private final ComplianceMessages messages;
  private final EventTeller events;
  private final InstantSource clock;
  private final int itemsAtOnce;
  private final ActionTracking actions;
  private final ManualLapse manual;

  MeetingChecker(
      AttachedHosts hosts,
      ProfileSource profiles,
      DocumentAssessor assessor,
      ComplianceStore store,
      UnitOfWork unitOfWork,
      WorkQueue queue,
      ComplianceMessages messages,
      EventTeller events,
      InstantSource clock,
      int itemsAtOnce) {
    this.hosts = hosts;
    this.lookup = new HostLookup(hosts::get);
    this.profiles = profiles;
    this.assessor = assessor;
    this.store = store;
    this.unitOfWork = unitOfWork;
    this.messages = messages;
    this.events = events;
    this.clock = clock;
    this.itemsAtOnce = itemsAtOnce;
    this.actions = new ActionTracking(store, queue, clock);
    this.manual = new ManualLapse(store, clock);
  }

  /**
   * Does a check that was started, to its end.
   *
   * @return how it ended
   * @throws InterruptedException when the installation stops; the check goes on at the next start
   */
  State run(MeetingCheck check) throws InterruptedException {
    Progress progress = new Progress(check);
    try {
      checkItems(check, progress);
      return end(progress, State.DONE, null);
    } catch (ComplianceException e) {
      return fail(progress, e);
    } catch (HostException e) {
      return fail(progress, hosts.get(check.host()).unavailable(e));
    } catch (StoreException e) {
      return cancelled(check, e);
    }
  }

  /** Ends a check that cannot go on. */
  State fail(MeetingCheck check, ComplianceException why) {
    return fail(new Progress(check), why);
  }

  private State fail(Progress progress, ComplianceException why) {
    return end(progress, State.FAILED, messages.explain(why, SWEDISH));
  }

  private void checkItems(MeetingCheck check, Progress progress)
      throws InterruptedException, HostException {
    GuardedHost host = hosts.get(check.host());
    Meeting meeting = lookup.meeting(check.host(), check.meeting());
    List<AgendaItem> agenda = meeting.agenda();
    if (agenda == null) {
      throw new ComplianceException(Problem.NO_AGENDA, meeting.body(), meeting.date().toString());
    }
    Profile profile = profiles.profile(meeting.body(), meeting.date());
    MeetingCheck started = progress.started(agenda.size());
    store.checks().update(started);
    events.progressed(started);
    ExecutorService threads = threads(Math.max(1, Math.min(itemsAtOnce, agenda.size())));
    try {
      CompletionService<ItemChecker.Checked> items = new ExecutorCompletionService<>(threads);
      List<Future<ItemChecker.Checked>> asked = new ArrayList<>();
      for (AgendaItem item : agenda) {
        asked.add(items.submit(() -> ItemChecker.check(assessor, host, profile, item)));
      }
      for (int finished = 0; finished < asked.size(); finished++) {
        keep(check, progress, profile, result(items.take()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static ItemChecker.Checked result(Future<ItemChecker.Checked> item)
      throws InterruptedException, HostException {
    try {
      return item.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof HostException why) {
        throw why;
      }
      if (e.getCause() instanceof RuntimeException why) {
        throw why;
      }
      throw new IllegalStateException("An item could not be checked.", e.getCause());
    }
  }

  private void keep(
      MeetingCheck check, Progress progress, Profile profile, ItemChecker.Checked checked) {
    MeetingCheck so = progress.finished(checked.reused());
    String item = checked.item().key();
    List<VersionKey> letters =
        FoundItem.finished(checked.item(), Role.LETTER).stream()
            .map(letter -> VersionKey.of(check.host(), letter.version()))
            .toList();
    List<Action> changed =
        unitOfWork.call(
            () -> {
              store.checks().update(so);
              manual.found(check.host(), item, letters);
              ManualAssessment valid = store.manual().valid(check.host(), List.of(item)).get(item);
              ItemResult result = ItemJoin.of(checked.found(check.host(), profile, valid));
              store.checks().keep(check.id(), result);
              return actions.found(check.host(), check.meeting(), result);
            });
    events.progressed(so);
    changed.forEach(events::changed);
  }

  private State end(Progress progress, State state, @Nullable String why) {
    try {
      MeetingCheck ended = progress.ended(state, clock.instant(), why);
      store.checks().update(ended);
      events.progressed(ended);
      return state;
    } catch (StoreException e) {
      return ended(e);
    }
  }

  private State cancelled(MeetingCheck check, StoreException why) {
    if (why.kind() != StoreException.Kind.CONFLICT
        || store.checks().find(check.id()).map(MeetingCheck::state).orElse(State.CANCELLED)
            == State.RUNNING) {
      throw why;
    }
    return State.CANCELLED;
  }

  private static State ended(StoreException why) {
    if (why.kind() == StoreException.Kind.CONFLICT) {
      return State.CANCELLED;
    }
    throw why;
  }

  private static ExecutorService threads(int count) {
    return Executors.newFixedThreadPool(
        count,
        task -> {
          Thread thread = new Thread(task, "jamkoll-check");
          thread.setDaemon(true);
          return thread;
        });
  }
}
