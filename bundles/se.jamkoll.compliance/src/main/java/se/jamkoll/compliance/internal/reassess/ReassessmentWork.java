package se.jamkoll.compliance.internal.reassess;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.compliance.Assessments.Reassessment;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.store.AssessmentStore;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkHandler;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.assess.DocumentAssessor;
import se.jamkoll.compliance.internal.host.AttachedHosts;

/**
 * Assesses every kept version once more, a few at a time and after all other work. Where it stands
 * is kept in its work, so that it goes on after a stop; what has a result by the rules of today is
 * passed over.
 */
@Component(service = {WorkHandler.class, ReassessmentWork.class})
public final class ReassessmentWork implements WorkHandler {

  /** The kind of its work. */
  public static final String KIND = "reassess";

  /** The kind of work that is never done: it stops the run whose id is its key. */
  static final String STOP = "reassess-stop";

  private static final String KEY = "all";
  private static final int BATCH = 10;
  private static final int COUNTED = 1_000;
  private static final int FEW = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration NEVER = Duration.ofDays(365);

  private final AssessmentStore assessments;
  private final WorkQueue queue;
  private final VersionAssessing versions;
  private final Supplier<String> rules;
  private final InstantSource clock;
  private volatile @Nullable ReassessmentState ended;

  /** Creates the handler. */
  @Activate
  public ReassessmentWork(
      @Reference AttachedHosts hosts,
      @Reference ProfileSource profiles,
      @Reference DocumentAssessor documents,
      @Reference Assessor assessor,
      @Reference ComplianceStore store,
      @Reference WorkQueue queue) {
    this(
        store.assessments(),
        queue,
        new AttachedVersions(hosts, profiles, documents),
        assessor::rules,
        InstantSource.system());
  }

  /**
   * Creates a re-assessment.
   *
   * @param rules gives the version of the rules of today
   */
  public ReassessmentWork(
      AssessmentStore assessments,
      WorkQueue queue,
      VersionAssessing versions,
      Supplier<String> rules,
      InstantSource clock) {
    this.assessments = assessments;
    this.queue = queue;
    this.versions = versions;
    this.rules = rules;
    this.clock = clock;
  }

  /** Starts one, unless one runs. */
  public Reassessment start() {
    if (running().isPresent()) {
      return progress();
    }
    ReassessmentState state =
        new ReassessmentState(UUID.randomUUID().toString(), rules.get(), null, 0, 0);
    queue.submit(new Work(KIND, KEY, state.payload(), clock.instant(), Work.BACKGROUND));
    return progress();
  }

  /**
   * Returns how the newest one goes; of one that ended before the last start, only what is left.
   */
  public Reassessment progress() {
    Optional<ReassessmentState> running = running();
    ReassessmentState state =
        running.orElseGet(
            () -> {
              ReassessmentState last = ended;
              return last == null ? new ReassessmentState("", rules.get(), null, 0, 0) : last;
            });
    long left = assessments.notAssessedBy(state.rules(), state.after(), COUNTED).size();
    return new Reassessment(state.rules(), running.isPresent(), left, state.done(), state.gone());
  }

  /** Cancels the one that runs; what it has assessed stays. */
  public void cancel() {
    ReassessmentState state =
        running().orElseThrow(() -> new ComplianceException(Problem.NOTHING_RUNS));
    ended = state;
    // A batch that is being done would go on with the next: it looks for this when it ends.
    Instant never = clock.instant().plus(NEVER);
    queue.submit(new Work(STOP, state.run(), "", never, Work.BACKGROUND));
    queue.cancel(KIND, KEY);
    if (queue.entries(KIND, FEW).isEmpty()) {
      queue.cancel(STOP, state.run());
    }
  }

  private Optional<ReassessmentState> running() {
    return queue.entries(KIND, FEW).stream()
        .filter(entry -> entry.work().key().equals(KEY))
        .filter(entry -> entry.state() != WorkQueue.State.FAILED)
        .map(entry -> ReassessmentState.of(entry.work().payload()))
        .filter(state -> !stopped(state))
        .findFirst();
  }

  private boolean stopped(ReassessmentState state) {
    return queue.entries(STOP, FEW).stream()
        .anyMatch(entry -> entry.work().key().equals(state.run()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Outcome handle(Work work, int attempt) {
    ReassessmentState state = ReassessmentState.of(work.payload());
    List<VersionKey> batch = assessments.notAssessedBy(state.rules(), state.after(), BATCH);
    for (VersionKey version : batch) {
      if (Thread.currentThread().isInterrupted() || stopped(state)) {
        break;
      }
      VersionAssessing.Outcome outcome = versions.assess(version);
      if (outcome == VersionAssessing.Outcome.LATER) {
        return again(state, clock.instant().plus(PATIENCE));
      }
      state = state.next(version, outcome == VersionAssessing.Outcome.ASSESSED);
    }
    return batch.isEmpty() ? end(state) : again(state, clock.instant());
  }

  private Outcome again(ReassessmentState state, Instant due) {
    return stopped(state) ? end(state) : new Outcome.Again(due, state.payload());
  }

  private Outcome end(ReassessmentState state) {
    ended = state;
    queue.cancel(STOP, state.run());
    return Outcome.DONE;
  }
}
