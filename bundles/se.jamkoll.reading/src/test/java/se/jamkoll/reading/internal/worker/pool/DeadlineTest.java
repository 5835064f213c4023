package se.jamkoll.reading.internal.worker.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One timer for many tasks, each with the whole time. */
class DeadlineTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final Clock clock = new Clock();

  @AfterEach
  void stop() {
    clock.shutdownNow();
  }

  @Test
  void aTaskThatTakesTooLongIsTold() throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    new Deadline(clock, Duration.ofNanos(1), told::countDown).start();

    assertTrue(told.await(1, TimeUnit.MINUTES));
  }

  @Test
  void manyTasksHaveOneTimer() {
    Deadline deadline = new Deadline(clock, HOUR, DeadlineTest::unexpected);
    for (int i = 0; i < 100; i++) {
      deadline.start();
      deadline.stop();
    }

    assertEquals(1, clock.looks.size());
  }

  @Test
  void aTaskThatStartsLaterHasTheWholeTime() {
    Deadline deadline = new Deadline(clock, HOUR, DeadlineTest::unexpected);
    deadline.start();
    deadline.stop();
    deadline.start();
    clock.looks.get(0).run();

    assertEquals(2, clock.looks.size());
  }

  @Test
  void noTimerRunsWhileThereIsNoTask() {
    Deadline deadline = new Deadline(clock, HOUR, DeadlineTest::unexpected);
    deadline.start();
    deadline.stop();
    clock.looks.get(0).run();

    assertEquals(1, clock.looks.size());
    deadline.start();
    assertEquals(2, clock.looks.size());
  }

  private static void unexpected() {
    throw new IllegalStateException("No task took too long.");
  }

  /** Keeps what it is asked to run later. */
  private static final class Clock extends ScheduledThreadPoolExecutor {

    private final List<Runnable> looks = new ArrayList<>();

    Clock() {
      super(1);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable look, long delay, TimeUnit unit) {
      looks.add(look);
      return super.schedule(look, delay, unit);
    }
  }
}
