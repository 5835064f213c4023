package se.jamkoll.compliance.internal.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.osgi.service.metatype.annotations.Designate;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.MeetingCheck.State;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkHandler;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.assess.DocumentAssessor;
import se.jamkoll.compliance.internal.event.EventTeller;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.host.GuardedHost;
import se.jamkoll.compliance.internal.work.Patience;
import se.jamkoll.compliance.internal.work.WorkName;

/**
 * Checks a meeting: one that a person has asked for, or in the background one that has changed at
 * its host, so that statistics have each item as it was last before the meeting.
 */
@Component(service = WorkHandler.class, configurationPid = MeetingSettings.PID)
@Designate(ocd = MeetingSettings.class)
public final class CheckWork implements WorkHandler {

  /** The kind of the work. */
  public static final String KIND = "check";

  private static final String CHECK = "check:";
  private static final String MEETING = "meeting:";
  private static final int MOST_ATTEMPTS = 3;
  private static final Duration AFTER_ANOTHER = Duration.ofSeconds(30);
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(30), Duration.ofHours(1));

  private final AttachedHosts hosts;
  private final ComplianceStore store;
  private final Logger logger;
  private final InstantSource clock;
  private final MeetingChecker checker;

  /** Creates the handler. */
  @Activate
  public CheckWork(
      MeetingSettings settings,
      @Reference AttachedHosts hosts,
      @Reference ProfileSource profiles,
      @Reference DocumentAssessor assessor,
      @Reference ComplianceStore store,
      @Reference UnitOfWork unitOfWork,
      @Reference WorkQueue queue,
      @Reference ComplianceMessages messages,
      @Reference EventTeller events,
      @Reference(service = LoggerFactory.class) Logger logger) {
    this(
        hosts,
        store,
        logger,
        InstantSource.system(),
        new MeetingChecker(
            hosts,
            profiles,
            assessor,
            store,
            unitOfWork,
            queue,
            messages,
            events,
            InstantSource.system(),
            itemsAtOnce(settings)));
  }

  CheckWork(
      AttachedHosts hosts,
      ComplianceStore store,
      Logger logger,
      InstantSource clock,
      MeetingChecker checker) {
    this.hosts = hosts;
    this.store = store;
    this.logger = logger;
    this.clock = clock;
    this.checker = checker;
  }

  /** As many as there are readers, unless an administrator says otherwise. */
  private static int itemsAtOnce(MeetingSettings settings) {
    return settings.itemsAtOnce() > 0
        ? settings.itemsAtOnce()
        : Runtime.getRuntime().availableProcessors();
  }

  /** Returns the work of a check that was started. */
  static Work asked(MeetingCheck check, Instant due) {
    return new Work(KIND, CHECK + check.id(), CHECK + check.id(), due, Work.URGENT);
  }

  /** Returns the work of checking a meeting that has changed. */
  public static Work background(String host, String meeting, Instant due, int priority) {
    String payload = MEETING + WorkName.join(host, meeting);
    return new Work(KIND, WorkName.key("meeting", host, meeting), payload, due, priority);
  }

  static MeetingCheck check(
      String host, Meeting meeting, @Nullable String account, Instant started, int items) {
    return new MeetingCheck(
        UUID.randomUUID().toString(),
        host,
        meeting.key(),
        meeting.body(),
        meeting.date(),
        account,
        started,
        null,
        State.RUNNING,
        0,
        items,
        0,
        null,
        List.of());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Outcome handle(Work work, int attempt) {
    String payload = work.payload();
    if (payload.startsWith(CHECK)) {
      return store
          .checks()
          .find(payload.substring(CHECK.length()))
          .filter(check -> check.state() == State.RUNNING)
          .map(check -> asked(check, attempt))
          .orElse(Outcome.DONE);
    }
    List<String> parts = WorkName.parts(payload.substring(MEETING.length()));
    return background(parts.get(0), parts.get(1), attempt);
  }

  /** Someone waits: what cannot be done now is said, and not tried again. */
  private Outcome asked(MeetingCheck check, int attempt) {
    State state = run(check, attempt);
    return state == State.RUNNING ? goesOn() : Outcome.DONE;
  }

  private Outcome background(String id, String key, int attempt) {
    GuardedHost host = hosts.find(id).orElse(null);
    if (host == null) {
      return later(attempt, "The host " + id + " is not attached.");
    }
    if (!host.offers(Capability.MEETINGS)) {
      return Outcome.DONE;
    }
    try {
      Optional<Meeting> meeting = host.meeting(key);
      return meeting.isEmpty() ? Outcome.DONE : background(host, meeting.get(), attempt);
    } catch (HostException e) {
      return e.kind().passing() ? later(attempt, "The host: " + e.getMessage()) : Outcome.DONE;
    }
  }

  private Outcome background(GuardedHost host, Meeting meeting, int attempt) {
    List<AgendaItem> agenda = meeting.agenda();
    if (agenda == null || agenda.isEmpty()) {
      return Outcome.DONE;
    }
    Optional<MeetingCheck> check =
        startOrGoOn(check(host.id(), meeting, null, clock.instant(), agenda.size()));
    if (check.isEmpty()) {
      return new Outcome.Retry(AFTER_ANOTHER, "Another check of the meeting goes on.");
    }
    return switch (run(check.get(), attempt)) {
      case DONE, CANCELLED -> Outcome.DONE;
      case RUNNING -> goesOn();
      case FAILED -> later(attempt, "The host gave no answer that helps.");
    };
  }

  /** A check in the background that runs is this one's, from before a stop. */
  private Optional<MeetingCheck> startOrGoOn(MeetingCheck check) {
    try {
      store.checks().start(check);
      return Optional.of(check);
    } catch (StoreException e) {
      if (e.kind() != StoreException.Kind.CONFLICT) {
        throw e;
      }
      return store
          .checks()
          .newest(check.host(), check.meeting())
          .filter(there -> there.state() == State.RUNNING && there.account() == null);
    }
  }

  /** Returns how a check ended; running when it is to go on later. */
  private State run(MeetingCheck check, int attempt) {
    try {
      return checker.run(check);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return State.RUNNING;
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      if (attempt + 1 < MOST_ATTEMPTS) {
        throw e;
      }
      logger.error("The check {} failed with {}", check.id(), e.getClass().getName());
      return checker.fail(check, new ComplianceException(Problem.UNEXPECTED, e));
    }
  }

  private static Outcome goesOn() {
    return new Outcome.Retry(Duration.ZERO, "It was interrupted.");
  }

  private static Outcome later(int attempt, String why) {
    return new Outcome.Retry(PATIENCE.after(attempt), why);
  }
}
