package se.jamkoll.compliance.internal.meeting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ComplianceListener;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkHandler;
import se.jamkoll.api.store.WorkHandler.Outcome;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.assessing.FileProfileSource;
import se.jamkoll.assessing.PlainFindingMessages;
import se.jamkoll.assessing.RubricAssessor;
import se.jamkoll.compliance.PlainComplianceMessages;
import se.jamkoll.compliance.internal.assess.AssessWork;
import se.jamkoll.compliance.internal.assess.DocumentAssessor;
import se.jamkoll.compliance.internal.event.EventTeller;
import se.jamkoll.compliance.internal.follow.FollowPace;
import se.jamkoll.compliance.internal.follow.FollowWork;
import se.jamkoll.compliance.internal.follow.FollowedHosts;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.host.HostLimits;
import se.jamkoll.compliance.internal.host.Loggers;
import se.jamkoll.compliance.internal.host.ManualClock;
import se.jamkoll.compliance.internal.publish.PublishWork;
import se.jamkoll.reading.FileDocumentReader;
import se.jamkoll.store.Store;

/**
 * An installation with a real store, reader and assessor, whose work is done when a test says so
 * and whose clock goes when a test lets it.
 */
public final class World implements AutoCloseable {

  private static final int MOST_ROUNDS = 10_000;

  private final ManualClock clock = new ManualClock();
  private final Loggers loggers = new Loggers();
  private final Store store;
  private final AttachedHosts hosts;
  private final FollowedHosts followed;
  private final CheckedMeetings meetings;
  private final DocumentAssessor assessor;
  private final LinkedBlockingQueue<String> arrived = new LinkedBlockingQueue<>();
  private final EventTeller events;
  private final Map<String, WorkHandler> handlers = new HashMap<>();
  private final Map<String, Integer> attempts = new HashMap<>();
  private final Map<String, String> troubles = new TreeMap<>();
  private final Set<String> failed = new HashSet<>();

  /** Opens an installation in a folder. */
  public World(Path folder) {
    this(folder, Duration.ofSeconds(30), new FileDocumentReader());
  }

  /** Opens an installation that is impatient with hosts, and reads in a way of its own. */
  public World(Path folder, Duration patience, DocumentReader reader) {
    store = Store.in(folder);
    hosts =
        new AttachedHosts(
            new HostLimits(patience, patience.multipliedBy(4), 4), clock, loggers.logger());
    events = new EventTeller(hosts, loggers.logger());
    ProfileSource profiles = new FileProfileSource();
    Assessor rubric = new RubricAssessor();
    assessor = new DocumentAssessor(reader, rubric, compliance(), unit(), queue(), events, clock);
    MeetingChecker checker =
        new MeetingChecker(
            hosts,
            profiles,
            assessor,
            compliance(),
            unit(),
            queue(),
            new PlainComplianceMessages(),
            events,
            clock,
            2);
    meetings = new CheckedMeetings(hosts, compliance(), unit(), queue(), events, clock);
    add(
        new FollowWork(
            hosts,
            compliance(),
            unit(),
            queue(),
            events,
            clock,
            new FollowPace(Duration.ofMinutes(1), Duration.ofSeconds(20))));
    add(new AssessWork(hosts, profiles, assessor, queue(), clock));
    add(new PublishWork(hosts, compliance(), new PlainFindingMessages()));
    add(new CheckWork(hosts, compliance(), loggers.logger(), clock, checker));
    followed = new FollowedHosts(hosts, compliance(), queue(), loggers.logger(), clock);
    hosts.listen(host -> arrived.add(host.id()));
  }

  private void add(WorkHandler handler) {
    handlers.put(handler.kind(), handler);
  }

  /** Lets a listener hear what happens. */
  public void tell(ComplianceListener listener) {
    events.bindListener(listener);
  }

  /** Returns what tells of what happens. */
  public EventTeller events() {
    return events;
  }

  /** Attaches a host, and waits until it is here. */
  public void attach(CaseHost host) throws InterruptedException {
    hosts.bindHost(host);
    String id;
    do {
      id = arrived.take();
    } while (!id.equals(host.id()));
  }

  /** Detaches a host. */
  public void detach(CaseHost host) {
    hosts.unbindHost(host);
  }

  /** Does what is due, and what that leads to, until nothing is due. */
  public void work() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Optional<Work> due = due();
      if (due.isEmpty()) {
        return;
      }
      handle(due.get());
    }
    throw new IllegalStateException("The work has no end: " + due());
  }

  /** Lets a minute and a half pass, in which each host is looked at and what changed is checked. */
  public void later() {
    clock.pass(Duration.ofSeconds(61));
    work();
    clock.pass(Duration.ofSeconds(29));
    work();
  }

  private Optional<Work> due() {
    return queue().entries(null, 1000).stream()
        .map(WorkQueue.Entry::work)
        .filter(work -> !work.due().isAfter(clock.instant()))
        .filter(work -> !failed.contains(name(work)))
        .min(
            Comparator.comparingInt((Work work) -> -work.priority())
                .thenComparing(Work::due)
                .thenComparing(Work::key));
  }

  /** Does a piece of work as the queue does: it is kept until it is done. */
  private void handle(Work work) {
    WorkHandler handler = handlers.get(work.kind());
    if (handler == null) {
      throw new IllegalStateException("No one does " + work.kind());
    }
    queue().cancel(work.kind(), work.key());
    int attempt = attempts.getOrDefault(name(work), 0);
    Outcome outcome = handler.handle(work, attempt);
    attempts.remove(name(work));
    troubles.remove(name(work));
    if (outcome instanceof Outcome.Again again) {
      submit(work, again.payload(), again.due());
    } else if (outcome instanceof Outcome.Retry retry) {
      attempts.put(name(work), attempt + 1);
      troubles.put(name(work), retry.reason());
      submit(work, work.payload(), clock.instant().plus(retry.after()));
    } else if (outcome instanceof Outcome.Failed gaveUp) {
      failed.add(name(work));
      troubles.put(name(work), gaveUp.reason());
    }
  }

  private void submit(Work work, String payload, Instant due) {
    queue().submit(new Work(work.kind(), work.key(), payload, due, work.priority()));
  }

  private static String name(Work work) {
    return work.kind() + " " + work.key();
  }

  /** Returns why work is to be tried again, or was given up, by its kind and key. */
  public Map<String, String> troubles() {
    return Map.copyOf(troubles);
  }

  /** Returns all assessments, newest first. */
  public List<AssessmentRecord> assessments() {
    return compliance().assessments().find(AssessmentQuery.newestOfAll(1000)).entries();
  }

  /** Returns the store. */
  public ComplianceStore compliance() {
    return store.compliance();
  }

  /** Returns what does several things in one transaction. */
  public UnitOfWork unit() {
    return store.unitOfWork();
  }

  /** Returns the queue. */
  public WorkQueue queue() {
    return store.queue();
  }

  /** Returns what assesses documents. */
  public DocumentAssessor assessor() {
    return assessor;
  }

  /** Returns the hosts that are attached. */
  public AttachedHosts attachedHosts() {
    return hosts;
  }

  /** Returns the hosts, followed. */
  public FollowedHosts hosts() {
    return followed;
  }

  /** Returns the meetings. */
  public CheckedMeetings meetings() {
    return meetings;
  }

  /** Returns the clock. */
  public ManualClock clock() {
    return clock;
  }

  /** Returns what was logged. */
  public List<String> logged() {
    return loggers.lines();
  }

  /** Lets the real queue do the work, by the time of the machine. */
  public void startRealWork() {
    clock.letGo();
    handlers.values().forEach(store::add);
    store.startWork();
  }

  @Override
  public void close() {
    hosts.close();
    store.close();
  }
}
