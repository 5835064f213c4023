package se.jamkoll.shell.internal.check;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import se.jamkoll.api.document.UnreadableReason;

/**
 * Checks letters on several threads and gives the results in the order of the letters.
 *
 * <p>No more than a bounded number of results is kept waiting. A letter that takes longer than
 * allowed is given up; its thread is left behind and replaced, so that the next letters go on.
 */
public final class OrderedChecks implements AutoCloseable {

  private static final int LOOK_AHEAD_PER_THREAD = 4;

  private final Checker checker;
  private final Duration limit;
  private final int lookAhead;
  private final ThreadPoolExecutor threads;

  /** Creates checks on a number of threads, each letter within a time limit. */
  public OrderedChecks(Checker checker, int threadCount, Duration limit) {
    this.checker = checker;
    this.limit = limit;
    this.lookAhead = threadCount * LOOK_AHEAD_PER_THREAD;
    this.threads =
        new ThreadPoolExecutor(
            threadCount,
            threadCount,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            OrderedChecks::newThread);
  }

  /**
   * Checks letters and hands every result on.
   *
   * @throws IOException when the receiver throws it, or when the thread is interrupted
   */
  public void check(List<Letter> letters, Receiver receiver) throws IOException {
    Deque<Running> ahead = new ArrayDeque<>();
    for (Letter letter : letters) {
      ahead.add(start(letter));
      if (ahead.size() > lookAhead) {
        receiver.accept(result(ahead.remove()));
      }
    }
    while (!ahead.isEmpty()) {
      receiver.accept(result(ahead.remove()));
    }
  }

  /** Gives up whatever is still running. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private Running start(Letter letter) {
    // Who writes to our input may take its time: the limit holds from when it has come.
    Letter here = letter instanceof Letter.OfStandardInput ? checker.received() : letter;
    return Running.start(here, checker::check, threads);
  }

  private List<Checked> result(Running running) throws IOException {
    try {
      running.started().await();
      return running.task().get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      replaceThreadOf(running);
      return List.of(checker.unreadable(running.letter(), UnreadableReason.TIMED_OUT, ""));
    } catch (ExecutionException e) {
      throw new IllegalStateException("A check ended without saying anything.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private void replaceThreadOf(Running running) {
    running.task().cancel(true);
    threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
    threads.setCorePoolSize(threads.getCorePoolSize() + 1);
  }

  private static Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "check");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes results, one file at a time, in the order of the files. */
  @FunctionalInterface
  public interface Receiver {

    /** Takes the results of the next file: one, or one for each letter of a container. */
    void accept(List<Checked> checked) throws IOException;
  }

  private record Running(Letter letter, FutureTask<List<Checked>> task, CountDownLatch started) {

    static Running start(Letter letter, Function<Letter, List<Checked>> check, Executor executor) {
      CountDownLatch started = new CountDownLatch(1);
      FutureTask<List<Checked>> task =
          new FutureTask<>(
              () -> {
                started.countDown();
                return check.apply(letter);
              });
      executor.execute(task);
      return new Running(letter, task, started);
    }
  }
}
