package se.jamkoll.reading.internal.worker.pool;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells when one of many tasks, one at a time, takes too long.
 *
 * <p>A timer goes on over the tasks that end in time: one for each would wake a thread for each.
 */
final class Deadline {

  private final ScheduledExecutorService clock;
  private final long limit;
  private final Runnable onPassed;
  private @Nullable Future<?> look;
  private boolean running;
  private long end;

  /**
   * Creates the deadline of tasks.
   *
   * @param limit how long each of them may take
   * @param onPassed is run when one takes longer
   */
  Deadline(ScheduledExecutorService clock, Duration limit, Runnable onPassed) {
    this.clock = clock;
    this.limit = limit.toNanos();
    this.onPassed = onPassed;
  }

  /** Takes in that a task starts. */
  synchronized void start() {
    end = System.nanoTime() + limit;
    running = true;
    if (look == null) {
      look = lookIn(limit);
    }
  }

  /** Takes in that the task has ended. */
  synchronized void stop() {
    running = false;
  }

  private Future<?> lookIn(long nanos) {
    return clock.schedule(this::look, nanos, TimeUnit.NANOSECONDS);
  }

  private synchronized void look() {
    long left = end - System.nanoTime();
    look = running && left > 0 ? lookIn(left) : null;
    if (running && left <= 0) {
      onPassed.run();
    }
  }
}
