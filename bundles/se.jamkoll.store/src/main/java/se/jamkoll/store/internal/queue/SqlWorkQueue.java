package se.jamkoll.store.internal.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkHandler;
import se.jamkoll.api.store.WorkHandler.Outcome;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.store.internal.schema.Database;
import se.jamkoll.store.internal.sql.JoinedDataSource;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * Keeps work in a table, and lets db-scheduler say when each piece is done.
 *
 * <p>The table knows what to do, why it failed and what to do after; db-scheduler's row beside it
 * knows when, and who does it. Both change in one transaction.
 */
public final class SqlWorkQueue implements WorkQueue, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SqlWorkQueue.class);

  private static final Pattern KIND = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final int LONGEST_KEY = 250;
  private static final int LONGEST_PAYLOAD = 1_000_000;
  private static final int LONGEST_REASON = 1000;

  /** A node that is gone this long is dead, and others take up what it was doing. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private static final int MISSED_HEARTBEATS = 4;

  /** How soon work without a handler is looked at again, unless a handler comes before. */
  private static final Duration WITHOUT_HANDLER = Duration.ofSeconds(15);

  /** How long a handler that is interrupted may take to come to an end. */
  private static final Duration LAST_CHANCE = Duration.ofSeconds(10);

  private final Transactions transactions;
  private final Handlers handlers;
  private final Clock clock;
  private final Backoff backoff;
  private final Scheduler scheduler;
  private final CustomTask<Void> task;
  private final boolean exclusive;
  private final Set<Thread> busy = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean started = new AtomicBoolean();
  private final AtomicBoolean stopping = new AtomicBoolean();

  /**
   * Creates the queue; nothing is done until it is {@linkplain #start started}.
   *
   * @param threads how many pieces of work are done at once
   * @param polling how often it is looked whether something is due
   */
  public SqlWorkQueue(
      Transactions transactions,
      DataSource connections,
      Database database,
      Handlers handlers,
      Clock clock,
      int threads,
      Duration polling) {
    this.transactions = transactions;
    this.handlers = handlers;
    this.clock = clock;
    this.backoff = new Backoff(Duration.ofSeconds(5), Duration.ofHours(1));
    this.exclusive = database.exclusive();
    this.task =
        Tasks.custom(WorkTable.TASK, Void.class)
            .onFailure((complete, operations) -> again(operations, complete, WITHOUT_HANDLER))
            .onDeadExecutionRevive()
            .execute((instance, context) -> execute(instance.getId()));
    this.scheduler =
        Scheduler.create(new JoinedDataSource(transactions, connections), task)
            .threads(threads)
            .pollingInterval(polling)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .schedulerName(new SchedulerName.Fixed("jamkoll-" + UUID.randomUUID()))
            .jdbcCustomization(customization(database))
            .enablePriority()
            .enableImmediateExecution()
            .shutdownMaxWait(LAST_CHANCE)
            .failureLogging(LogLevel.OFF, false)
            .build();
  }

  private static JdbcCustomization customization(Database database) {
    return switch (database.kind()) {
      case H2 -> new H2Timestamps();
      case POSTGRESQL -> new PostgreSqlJdbcCustomization(false, false);
    };
  }

  /** Begins to do what there is. */
  public void start() {
    if (!started.compareAndSet(false, true)) {
      return;
    }
    if (exclusive) {
      transactions.use(handle -> WorkTable.releaseAll(handle, clock.instant()));
    }
    scheduler.start();
  }

  /** Stops: what is being done is interrupted, and done again at the next start. */
  @Override
  public void close() {
    if (stopping.compareAndSet(false, true)) {
      busy.forEach(Thread::interrupt);
      scheduler.stop();
    }
  }

  /** Takes up work of a kind that waited for someone to do it. */
  public void handlerCame(String kind) {
    transactions.use(
        handle -> {
          WorkTable.unpark(handle, kind, clock.instant());
          promptAfterCommit();
        });
  }

  @Override
  public boolean submit(Work work) {
    requireValid(work);
    return transactions.with(handle -> submit(handle, work));
  }

  private boolean submit(Handle handle, Work work) {
    promptAfterCommit();
    WorkTable.Found there = WorkTable.lock(handle, work.kind(), work.key()).orElse(null);
    if (there == null) {
      if (transactions.insertUnlessThere(handle, () -> WorkTable.insert(handle, work))) {
        schedule(work);
        return true;
      }
      // Someone else was faster; theirs is committed, or the insert would still be waiting.
      there = WorkTable.lock(handle, work.kind(), work.key()).orElse(null);
      if (there == null) {
        throw new StoreException(
            StoreException.Kind.CONFLICT, "The same work was done at the same time.", null);
      }
    }
    if (there.failed()) {
      WorkTable.renew(handle, work);
      schedule(work);
      return true;
    }
    return !WorkTable.bringForward(handle, work) && submitAfter(handle, there, work);
  }

  /** The same is being done, perhaps by what was known before: it is done again after. */
  private static boolean submitAfter(Handle handle, WorkTable.Found being, Work work) {
    Work waiting = being.again();
    if (waiting == null) {
      WorkTable.setAgain(handle, work, work);
      return true;
    }
    WorkTable.setAgain(
        handle,
        work,
        new Work(
            work.kind(),
            work.key(),
            waiting.payload(),
            waiting.due().isBefore(work.due()) ? waiting.due() : work.due(),
            Math.max(waiting.priority(), work.priority())));
    return false;
  }

  private void schedule(Work work) {
    scheduler.schedule(
        task.instanceBuilder(WorkTable.instance(work.kind(), work.key()))
            .priority(work.priority())
            .scheduledTo(work.due()));
  }

  private static void requireValid(Work work) {
    if (!KIND.matcher(work.kind()).matches()) {
      throw new IllegalArgumentException("A kind of work cannot be named so: " + work.kind());
    }
    if (work.key().isEmpty() || work.key().length() > LONGEST_KEY) {
      throw new IllegalArgumentException(
          "The key of work has 1–%d characters, not %d."
              .formatted(LONGEST_KEY, work.key().length()));
    }
    if (work.payload().length() > LONGEST_PAYLOAD) {
      throw new IllegalArgumentException(
          "The payload of work has at most %d characters, not %d."
              .formatted(LONGEST_PAYLOAD, work.payload().length()));
    }
  }

  @Override
  public boolean cancel(String kind, String key) {
    return transactions.with(
        handle -> {
          WorkTable.Found there = WorkTable.lock(handle, kind, key).orElse(null);
          if (there == null) {
            return false;
          }
          if (there.failed() || WorkTable.deleteTime(handle, kind, key)) {
            return WorkTable.delete(handle, kind, key) > 0;
          }
          WorkTable.setAgain(handle, there.work(), null);
          return there.again() != null;
        });
  }

  @Override
  public boolean retry(String kind, String key) {
    return transactions.with(
        handle -> {
          WorkTable.Found there = WorkTable.lock(handle, kind, key).orElse(null);
          if (there == null || !there.failed()) {
            return false;
          }
          Work now =
              new Work(kind, key, there.work().payload(), clock.instant(), there.work().priority());
          WorkTable.renew(handle, now);
          schedule(now);
          promptAfterCommit();
          return true;
        });
  }

  @Override
  public List<Entry> entries(@Nullable String kind, int limit) {
    return transactions.with(handle -> WorkTable.entries(handle, kind, limit));
  }

  @Override
  public Map<String, Counts> counts() {
    return transactions.with(WorkTable::counts);
  }

  /** Returns when the oldest work that waits, of what is not background work, was due. */
  public Optional<Instant> waitingSince() {
    return transactions.with(handle -> WorkTable.oldestDue(handle, Work.NORMAL));
  }

  private void promptAfterCommit() {
    transactions.afterCommit(
        () -> {
          if (started.get() && !stopping.get()) {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }

  /** Does a piece of work, on a thread of db-scheduler, and says what to keep of it. */
  private CompletionHandler<Void> execute(String instance) {
    WorkTable.Found found =
        transactions.with(handle -> WorkTable.find(handle, instance)).orElse(null);
    if (found == null) {
      return (complete, operations) -> operations.remove();
    }
    WorkHandler handler = handlers.of(found.work().kind());
    if (handler == null) {
      return (complete, operations) ->
          transactions.use(
              handle -> {
                if (!found.parked()) {
                  WorkTable.park(handle, found.work());
                }
                again(operations, complete, WITHOUT_HANDLER);
              });
    }
    Consumer<Finishing> end = handle(handler, found);
    return (complete, operations) ->
        transactions.use(handle -> end.accept(new Finishing(handle, found, complete, operations)));
  }

  /** Returns what to do with the work once the handler has done what it could. */
  private Consumer<Finishing> handle(WorkHandler handler, WorkTable.Found found) {
    Thread thread = Thread.currentThread();
    busy.add(thread);
    try {
      if (stopping.get()) {
        return this::leave;
      }
      Outcome outcome = handler.handle(found.work(), found.attempts());
      return finishing -> finish(finishing, outcome);
    } catch (RuntimeException | Error e) {
      return finishing -> failed(finishing, e);
    } finally {
      busy.remove(thread);
      // What is kept now is not to be interrupted.
      Thread.interrupted();
    }
  }

  private void finish(Finishing finishing, Outcome outcome) {
    Work work = finishing.found().work();
    if (outcome instanceof Outcome.Again again) {
      finishing.next(
          new Work(work.kind(), work.key(), again.payload(), again.due(), work.priority()));
    } else if (outcome instanceof Outcome.Failed failed) {
      finishing.fail(failed.reason(), clock.instant());
    } else if (outcome instanceof Outcome.Retry retry) {
      if (stopping.get()) {
        leave(finishing);
      } else {
        finishing.retry(retry.reason(), clock.instant().plus(retry.after()));
      }
    } else {
      finishing.done();
    }
  }

  private void failed(Finishing finishing, Throwable why) {
    if (stopping.get()) {
      leave(finishing);
      return;
    }
    int attempts = finishing.found().attempts();
    String reason = Failure.nameOf(why);
    boolean passing = why instanceof StoreException;
    LOG.warn(
        "Work of the kind {} failed: {}.",
        finishing.found().work().kind(),
        reason,
        Failure.bare(why));
    if (passing || attempts + 1 < Backoff.MOST_ATTEMPTS) {
      finishing.retry(reason, clock.instant().plus(backoff.after(attempts)));
    } else {
      finishing.fail(reason, clock.instant());
    }
  }

  /** Leaves work as it was, for the next start. */
  private void leave(Finishing finishing) {
    finishing.operations().reschedule(finishing.complete(), clock.instant());
  }

  private static void again(
      ExecutionOperations<Void> operations, ExecutionComplete complete, Duration after) {
    operations.reschedule(complete, Instant.now().plus(after));
  }

  /**
   * Work that has been done or tried, in the transaction that keeps what became of it.
   *
   * @param handle the transaction
   * @param found the work as it was when it began
   * @param complete when it was done
   * @param operations what db-scheduler offers
   */
  private record Finishing(
      Handle handle,
      WorkTable.Found found,
      ExecutionComplete complete,
      ExecutionOperations<Void> operations) {

    void done() {
      Work work = found.work();
      Work after = submittedMeanwhile();
      if (after == null) {
        WorkTable.delete(handle, work.kind(), work.key());
        operations.remove();
      } else {
        next(after);
      }
    }

    void next(Work next) {
      Work meanwhile = submittedMeanwhile();
      Work first = meanwhile == null || next.due().isBefore(meanwhile.due()) ? next : meanwhile;
      WorkTable.renew(handle, first);
      operations.reschedule(complete, first.due());
      WorkTable.setPriority(handle, first);
    }

    void retry(String reason, Instant due) {
      Work meanwhile = submittedMeanwhile();
      if (meanwhile != null) {
        next(meanwhile);
        return;
      }
      WorkTable.setFailure(handle, found.work(), found.attempts() + 1, cut(reason), due, false);
      operations.reschedule(complete, due);
    }

    void fail(String reason, Instant now) {
      Work meanwhile = submittedMeanwhile();
      if (meanwhile != null) {
        next(meanwhile);
        return;
      }
      WorkTable.setFailure(handle, found.work(), found.attempts() + 1, cut(reason), now, true);
      operations.remove();
    }

    private @Nullable Work submittedMeanwhile() {
      return WorkTable.lock(handle, found.work().kind(), found.work().key())
          .map(WorkTable.Found::again)
          .orElse(null);
    }

    private static String cut(String reason) {
      return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
  }
}
