package se.jamkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkHandler;
import se.jamkoll.api.store.WorkHandler.Outcome;
import se.jamkoll.api.store.WorkQueue;

/** Work that goes on after a stop, on whichever database. */
interface WorkQueueContract extends TestedStore {

  /** How often it is looked whether something is due. */
  Duration POLLING = Duration.ofMillis(200);

  int SECONDS = 60;

  static Work work(String key, String payload) {
    return new Work("follow", key, payload, Instant.now(), Work.NORMAL);
  }

  private WorkQueue queue() {
    return store().queue();
  }

  @Test
  default void workIsDoneOnceItIsSubmitted() throws InterruptedException {
    Doing doing = new Doing((work, attempt) -> Outcome.DONE);
    store().add(doing);
    store().startWork();

    assertTrue(queue().submit(work("register", "from 10")));

    assertEquals("from 10", doing.next().payload());
    waitUntilEmpty();
  }

  @Test
  default void workIsKeptUntilThereIsSomeoneToDoIt() throws InterruptedException {
    store().startWork();
    queue().submit(work("register", "from 10"));
    Doing other = new Doing("other", (work, attempt) -> Outcome.DONE);
    store().add(other);
    queue().submit(new Work("other", "1", "{}", Instant.now(), Work.BACKGROUND));
    other.next();
    assertEquals(1, queue().entries("follow", 10).size());

    Doing doing = new Doing((work, attempt) -> Outcome.DONE);
    store().add(doing);

    assertEquals("register", doing.next().key());
  }

  @Test
  default void workOutlivesTheStore() throws InterruptedException {
    queue().submit(work("register", "from 10"));
    Store again = reopen();
    Doing doing = new Doing((work, attempt) -> Outcome.DONE);
    again.add(doing);
    again.startWork();

    assertEquals("from 10", doing.next().payload());
  }

  @Test
  default void theSameWorkWaitsOnceAtTheEarlierTimeAndTheHigherPriority() {
    Instant later = Instant.parse("2126-01-01T00:00:00Z");
    Instant sooner = Instant.parse("2125-01-01T00:00:00Z");

    assertTrue(queue().submit(new Work("follow", "register", "first", later, Work.NORMAL)));
    assertFalse(queue().submit(new Work("follow", "register", "second", sooner, Work.URGENT)));
    assertFalse(queue().submit(new Work("follow", "register", "third", later, Work.BACKGROUND)));

    Work expected = new Work("follow", "register", "first", sooner, Work.URGENT);
    assertEquals(
        List.of(new WorkQueue.Entry(expected, WorkQueue.State.WAITING, 0, null)),
        queue().entries(null, 10));
    assertEquals(Map.of("follow", new WorkQueue.Counts(1, 0, 0, sooner)), queue().counts());
  }

  @Test
  default void theSameWorkThatIsBeingDoneIsDoneAgainAfter() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    Doing doing =
        new Doing(
            (work, attempt) -> {
              await(go);
              return Outcome.DONE;
            });
    store().add(doing);
    store().startWork();
    queue().submit(work("register", "first"));
    doing.next();

    assertTrue(queue().submit(work("register", "second")));
    assertFalse(queue().submit(work("register", "third")));
    assertEquals(1, counts().running());
    assertEquals(1, counts().waiting());
    go.countDown();

    assertEquals("second", doing.next().payload());
    waitUntilEmpty();
    assertEquals(List.of(), doing.rest());
  }

  @Test
  default void workThatFailsIsTriedAgainWithItsAttemptsCounted() throws InterruptedException {
    List<Integer> attempts = Collections.synchronizedList(new ArrayList<>());
    Doing doing =
        new Doing(
            (work, attempt) -> {
              attempts.add(attempt);
              return attempt < 2 ? new Outcome.Retry(Duration.ZERO, "away") : Outcome.DONE;
            });
    store().add(doing);
    store().startWork();
    queue().submit(work("register", "{}"));

    waitUntilEmpty();

    assertEquals(List.of(0, 1, 2), attempts);
  }

  @Test
  default void workThatIsTriedLaterTellsWhyItFailed() throws InterruptedException {
    Doing doing =
        new Doing((work, attempt) -> new Outcome.Retry(Duration.ofDays(1), "The host is away."));
    store().add(doing);
    store().startWork();
    queue().submit(work("register", "{}"));

    WorkQueue.Entry entry = waitFor(() -> entry(WorkQueue.State.WAITING, 1));

    assertEquals("The host is away.", entry.lastFailure());
    assertTrue(entry.work().due().isAfter(Instant.now().plus(Duration.ofHours(20))));
  }

  private WorkQueue.@Nullable Entry entry(WorkQueue.State state, int attempts) {
    return queue().entries("follow", 10).stream()
        .filter(each -> each.state() == state && each.attempts() == attempts)
        .findFirst()
        .orElse(null);
  }

  @Test
  default void workThatHasFailedForGoodIsKeptAndTriedAgainByHand() throws InterruptedException {
    Doing doing =
        new Doing(
            (work, attempt) ->
                work.payload().equals("bad") ? new Outcome.Failed("No such host.") : Outcome.DONE);
    store().add(doing);
    store().startWork();
    queue().submit(work("register", "bad"));
    WorkQueue.Entry failed = waitFor(() -> entry(WorkQueue.State.FAILED, 1));
    assertEquals("No such host.", failed.lastFailure());
    assertEquals(new WorkQueue.Counts(0, 0, 1, null), counts());
    doing.next();

    assertTrue(queue().retry("follow", "register"));
    assertEquals("bad", doing.next().payload());
    waitFor(() -> entry(WorkQueue.State.FAILED, 1));
    assertTrue(queue().submit(work("register", "good")));

    assertEquals("good", doing.next().payload());
    waitUntilEmpty();
    assertFalse(queue().retry("follow", "register"));
  }

  @Test
  default void workThatIsDoneForNowIsDoneAgainWithAnotherPayload() throws InterruptedException {
    Doing doing =
        new Doing(
            (work, attempt) ->
                work.payload().equals("page 1")
                    ? new Outcome.Again(Instant.now(), "page 2")
                    : Outcome.DONE);
    store().add(doing);
    store().startWork();
    queue().submit(work("register", "page 1"));

    assertEquals("page 1", doing.next().payload());
    assertEquals("page 2", doing.next().payload());
    waitUntilEmpty();
  }

  @Test
  default void aHandlerThatBreaksDownIsTriedAgainLaterAndItsMessageIsNotTold()
      throws InterruptedException {
    Doing doing =
        new Doing(
            (work, attempt) -> {
              throw new IllegalStateException("Annas ansökan");
            });
    store().add(doing);
    store().startWork();
    queue().submit(work("register", "{}"));

    WorkQueue.Entry entry = waitFor(() -> entry(WorkQueue.State.WAITING, 1));

    assertEquals("IllegalStateException", entry.lastFailure());
  }

  @Test
  default void whatWaitsCanBeCancelled() {
    queue().submit(work("register", "{}"));

    assertTrue(queue().cancel("follow", "register"));
    assertFalse(queue().cancel("follow", "register"));
    assertEquals(List.of(), queue().entries(null, 10));
    assertTrue(queue().submit(work("register", "{}")));
  }

  @Test
  default void theUrgentComesFirst() throws InterruptedException {
    Instant due = Instant.now().minusSeconds(60);
    for (int priority : List.of(Work.BACKGROUND, Work.URGENT, Work.NORMAL)) {
      queue().submit(new Work("follow", "p" + priority, "{}", due, priority));
    }

    assertEquals(
        List.of("p20", "p10", "p0"),
        queue().entries(null, 10).stream().map(each -> each.work().key()).toList());
    assertEquals(1, queue().entries("follow", 1).size());
    assertEquals(List.of(), queue().entries("other", 10));
  }

  @Test
  default void aStopInterruptsWhatIsBeingDoneAndTheNextStartDoesIt() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    Doing slow =
        new Doing(
            (work, attempt) -> {
              await(never);
              return Outcome.DONE;
            });
    store().add(slow);
    store().startWork();
    queue().submit(work("register", "{}"));
    slow.next();

    Store again = reopen();
    WorkQueue.Entry left = again.queue().entries(null, 10).get(0);
    assertEquals(WorkQueue.State.WAITING, left.state());
    assertEquals(0, left.attempts());
    Doing doing = new Doing((work, attempt) -> Outcome.DONE);
    again.add(doing);
    again.startWork();

    assertEquals("register", doing.next().key());
  }

  @Test
  default void manyPiecesOfWorkAreEachDoneOnce() throws InterruptedException {
    Doing doing = new Doing((work, attempt) -> Outcome.DONE);
    store().add(doing);
    store().startWork();
    for (int each = 0; each < 200; each++) {
      queue().submit(work("key-" + each, "{}"));
    }

    waitUntilEmpty();

    List<String> done = doing.rest().stream().map(Work::key).toList();
    assertEquals(200, done.size());
    assertEquals(200, done.stream().distinct().count());
  }

  @Test
  default void workWithoutANameIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> queue().submit(work("", "{}")));
    assertThrows(IllegalArgumentException.class, () -> queue().submit(work("k".repeat(251), "{}")));
    assertThrows(
        IllegalArgumentException.class,
        () -> queue().submit(new Work("a kind", "k", "{}", Instant.now(), 1)));
    assertTrue(queue().submit(work("å".repeat(250), "{}")));
  }

  private WorkQueue.Counts counts() {
    return Objects.requireNonNull(queue().counts().get("follow"));
  }

  private void waitUntilEmpty() throws InterruptedException {
    waitFor(() -> queue().counts().isEmpty() ? true : null);
  }

  /** Waits for something that another thread brings about. */
  static <T> T waitFor(Looking<T> looking) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    T found = looking.look();
    while (found == null && System.nanoTime() < end) {
      Thread.onSpinWait();
      found = looking.look();
    }
    assertNotNull(found, "It did not happen in " + SECONDS + " seconds.");
    return found;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Looks for something; null when it is not there yet. */
  interface Looking<T> {

    @Nullable T look();
  }

  /** Does work, and tells what it was given. */
  final class Doing implements WorkHandler {

    private final BlockingQueue<Work> given = new LinkedBlockingQueue<>();
    private final String kind;
    private final BiFunction<Work, Integer, Outcome> how;

    Doing(BiFunction<Work, Integer, Outcome> how) {
      this("follow", how);
    }

    Doing(String kind, BiFunction<Work, Integer, Outcome> how) {
      this.kind = kind;
      this.how = how;
    }

    @Override
    public String kind() {
      return kind;
    }

    @Override
    public Outcome handle(Work work, int attempt) {
      given.add(work);
      return how.apply(work, attempt);
    }

    Work next() throws InterruptedException {
      Work next = given.poll(SECONDS, TimeUnit.SECONDS);
      assertNotNull(next, "No work came in " + SECONDS + " seconds.");
      return next;
    }

    List<Work> rest() {
      List<Work> rest = new ArrayList<>();
      given.drainTo(rest);
      return rest;
    }
  }
}
