package se.jamkoll.compliance.internal.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does a few checks at a time, callers by turns, each given up when no one waits for it any longer.
 */
final class TimedChecks implements AutoCloseable {

  private static final int WAITING = 1_000;
  private static final long IDLE_SECONDS = 10;

  private final ThreadPoolExecutor executor;
  private final FairQueue queue;

  TimedChecks(int atOnce) {
    executor =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "jamkoll-draft");
              thread.setDaemon(true);
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
    queue = new FairQueue(atOnce, WAITING, executor, System::nanoTime);
  }

  /**
   * Returns the answers in their order; nothing for one that failed or could not be had in time.
   *
   * @param caller the account that asks
   */
  <T> List<Optional<T>> all(String caller, List<Callable<T>> checks, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    List<FutureTask<T>> tasks = new ArrayList<>();
    for (Callable<T> check : checks) {
      FutureTask<T> task = new FutureTask<>(check);
      tasks.add(task);
      start(caller, task);
    }
    try {
      return tasks.stream().map(task -> await(task, end)).toList();
    } finally {
      tasks.forEach(task -> letGo(caller, task));
    }
  }

  private void start(String caller, FutureTask<?> task) {
    try {
      queue.add(caller, task);
    } catch (RejectedExecutionException e) {
      // There is no room, or the end has come.
      task.cancel(true);
    }
  }

  private static <T> Optional<T> await(FutureTask<T> task, long end) {
    if (task.isCancelled()) {
      return Optional.empty();
    }
    try {
      return Optional.of(task.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      // What it says may be text of the draft: it goes no further.
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private void letGo(String caller, FutureTask<?> task) {
    task.cancel(true);
    queue.remove(caller, task);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
