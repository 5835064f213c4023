package se.jamkoll.compliance.internal.host;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;

/**
 * Asks one host on threads of its own, with a time limit: a host that hangs holds these threads and
 * no others.
 */
final class TimedCalls implements AutoCloseable {

  private static final int MOST_WAITING = 64;
  private static final int IDLE_SECONDS = 30;
  private static final int LONGEST_MESSAGE = 300;

  private final ThreadPoolExecutor threads;

  TimedCalls(String name, int atOnce) {
    threads =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
  }

  /** Asks a question and waits for its answer. */
  <T> T call(Callable<T> question, Duration limit) throws NoAnswerException {
    return call(question, limit, late -> {});
  }

  /**
   * Asks a question and waits for its answer. One that does not get its turn in time counts as
   * unanswered: earlier ones hold all threads.
   *
   * @param late what to do with an answer that comes when no one waits for it any longer
   */
  <T> T call(Callable<T> question, Duration limit, Consumer<T> late) throws NoAnswerException {
    Question<T> asked = new Question<>(question, late);
    FutureTask<T> task = new FutureTask<>(asked);
    try {
      threads.execute(task);
    } catch (RejectedExecutionException e) {
      throw NoAnswerException.unasked("The host is busy with earlier questions, or detached.");
    }
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw NoAnswerException.of(reason(e.getCause()));
    } catch (TimeoutException e) {
      abandon(asked, task);
      throw NoAnswerException.of(
          new HostException(Kind.UNAVAILABLE, "No answer within " + seconds(limit) + "."));
    } catch (InterruptedException e) {
      abandon(asked, task);
      Thread.currentThread().interrupt();
      throw NoAnswerException.unasked("The question was called off.");
    }
  }

  /** Does something on one of the threads when there is one; no one waits for it. */
  void start(Runnable task) {
    threads.execute(task);
  }

  /** Interrupts what goes on; nothing more is asked. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void abandon(Question<?> asked, FutureTask<?> task) {
    task.cancel(true);
    threads.remove(task);
    asked.abandon();
  }

  /**
   * The message of what a host did not mean to throw may hold anything, so its class alone is told.
   */
  private static HostException reason(@Nullable Throwable cause) {
    if (cause instanceof HostException meant) {
      String message = String.valueOf(meant.getMessage());
      return message.length() <= LONGEST_MESSAGE
          ? meant
          : new HostException(meant.kind(), message.substring(0, LONGEST_MESSAGE) + "…", meant);
    }
    String name = cause == null ? "no reason" : cause.getClass().getName();
    return new HostException(Kind.FAILED, "The host failed with " + name + ".");
  }

  private static String seconds(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  /** A question whose answer goes to the one who waits, or to no one. */
  private static final class Question<T> implements Callable<T> {

    private final Callable<T> question;
    private final Consumer<T> late;
    private final AtomicReference<@Nullable Runnable> settled = new AtomicReference<>();

    Question(Callable<T> question, Consumer<T> late) {
      this.question = question;
      this.late = late;
    }

    @Override
    public T call() throws Exception {
      T answer = question.call();
      Runnable unwanted = () -> late.accept(answer);
      if (!settled.compareAndSet(null, unwanted)) {
        unwanted.run();
      }
      return answer;
    }

    void abandon() {
      Runnable unwanted = settled.getAndSet(() -> {});
      if (unwanted != null) {
        unwanted.run();
      }
    }
  }
}
