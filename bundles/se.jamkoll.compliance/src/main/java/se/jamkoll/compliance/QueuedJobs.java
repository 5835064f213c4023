package se.jamkoll.compliance;

import static se.jamkoll.compliance.internal.access.Storage.using;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.Jobs;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.access.Walls;

/** The work of the queue, as administrators see it. */
@Component
public final class QueuedJobs implements Jobs {

  private static final String ALL = "jobs";

  private final WorkQueue queue;
  private final UnitOfWork unitOfWork;
  private final Walls walls;

  /** Creates the service. */
  @Activate
  public QueuedJobs(
      @Reference WorkQueue queue,
      @Reference UnitOfWork unitOfWork,
      @Reference ComplianceStore store) {
    this(queue, unitOfWork, new Walls(store.audit(), Clock.systemUTC()));
  }

  QueuedJobs(WorkQueue queue, UnitOfWork unitOfWork, Walls walls) {
    this.queue = queue;
    this.unitOfWork = unitOfWork;
    this.walls = walls;
  }

  @Override
  public Map<String, WorkQueue.Counts> counts(Caller caller) {
    return using(
        () -> {
          walls.pass(caller, Operation.ADMINISTER, null, ALL);
          return queue.counts();
        });
  }

  @Override
  public List<WorkQueue.Entry> entries(Caller caller, @Nullable String kind, int limit) {
    return using(
        () -> {
          walls.pass(caller, Operation.ADMINISTER, null, ALL);
          return queue.entries(kind, limit);
        });
  }

  @Override
  public void retry(Caller caller, String kind, String key) {
    using(
        () -> {
          walls.pass(caller, Operation.ADMINISTER, null, ALL);
          return unitOfWork.call(() -> again(caller, kind, key));
        });
  }

  private boolean again(Caller caller, String kind, String key) {
    if (!queue.retry(kind, key)) {
      throw new ComplianceException(Problem.NOTHING_FAILED, kind, key);
    }
    walls.done(caller, "job.retried", null, kind + " " + key);
    return true;
  }
}
