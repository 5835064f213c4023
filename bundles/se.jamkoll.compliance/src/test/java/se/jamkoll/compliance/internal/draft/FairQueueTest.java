package se.jamkoll.compliance.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class FairQueueTest {

  private static final int MOST = 6;

  private long now;
  private final Deque<Runnable> started = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private final FairQueue queue = new FairQueue(2, MOST, started::add, () -> now);

  private void add(String caller, String work) {
    queue.add(caller, () -> done.add(work));
  }

  private void addSlow(String caller) {
    queue.add(caller, () -> now += Duration.ofSeconds(2).toNanos());
  }

  private void runAll() {
    while (!started.isEmpty()) {
      started.remove().run();
    }
  }

  /** Has callers known as slow. */
  private void knowAsSlow(String... callers) {
    for (String caller : callers) {
      for (int i = 0; i < 2; i++) {
        addSlow(caller);
        runAll();
      }
    }
  }

  /** Has callers known as quick. */
  private void know(String... callers) {
    for (String caller : callers) {
      add(caller, "");
      runAll();
    }
    done.clear();
  }

  @Test
  void oneCallerMayHaveAllPlacesWhileNoOneElseAsks() {
    know("anna");
    add("anna", "1");
    add("anna", "2");
    add("anna", "3");

    assertEquals(2, started.size());
    runAll();
    assertEquals(List.of("1", "2", "3"), done);
  }

  @Test
  void oneWhoIsNotKnownYetHasOnePlaceAtMost() {
    addSlow("flood");
    addSlow("flood");
    assertEquals(1, started.size());
    add("anna", "1");
    assertEquals(2, started.size());
  }

  @Test
  void oneLeavesAPlaceWhileOthersAreAbout() {
    know("anna", "bo");
    add("anna", "1");
    add("anna", "2");
    assertEquals(1, started.size());
    runAll();

    now += Duration.ofSeconds(11).toNanos();
    add("anna", "3");
    add("anna", "4");
    assertEquals(2, started.size());
  }

  @Test
  void oneWhoseWorkWasHeldUpOnceIsNotBehindThoseWhoAreSlow() {
    knowAsSlow("flood");
    know("anna");
    addSlow("anna");
    runAll();
    addSlow("flood");
    add("anna", "1");

    assertEquals(2, started.size());
  }

  @Test
  void oneWhoseWorkJustProvesSlowHasNoFurtherPlace() {
    know("flood", "anna");
    addSlow("flood");
    now += Duration.ofSeconds(1).toNanos();
    addSlow("flood");
    assertEquals(1, started.size());
    add("anna", "1");
    assertEquals(2, started.size());
  }

  @Test
  void callersTakeTurnsHoweverMuchEachAsksFor() {
    know("anna", "bo", "chris");
    for (int i = 1; i <= 5; i++) {
      add("anna", "a" + i);
    }
    add("bo", "b1");
    add("chris", "c1");
    runAll();

    assertEquals(List.of("a1", "b1", "a2", "c1", "a3", "a4", "a5"), done);
  }

  @Test
  void thoseWhoseWorkIsSlowLeaveAPlaceForOthers() {
    knowAsSlow("flood");
    addSlow("flood");
    addSlow("flood");
    assertEquals(1, started.size());
    add("anna", "1");
    assertEquals(2, started.size());
  }

  @Test
  void manyWhoAreSlowLeaveAPlaceTogether() {
    knowAsSlow("flood", "deluge");
    addSlow("flood");
    addSlow("deluge");

    assertEquals(1, started.size());
  }

  @Test
  void whoIsQuickAgainMayHaveAllPlacesAgain() {
    knowAsSlow("anna");
    for (int i = 0; i < 5; i++) {
      add("anna", "quick");
      runAll();
    }
    add("anna", "1");
    add("anna", "2");

    assertEquals(2, started.size());
  }

  @Test
  void whatIsTakenBackIsNotDone() {
    know("anna");
    Runnable late = () -> done.add("late");
    add("anna", "1");
    add("anna", "2");
    queue.add("anna", late);
    queue.remove("anna", late);
    queue.remove("bo", late);
    runAll();

    assertEquals(List.of("1", "2"), done);
  }

  @Test
  void workThatFailsGivesItsPlaceBack() {
    for (int i = 0; i < 3; i++) {
      queue.add(
          "anna",
          () -> {
            throw new IllegalStateException("Of its own.");
          });
    }
    while (!started.isEmpty()) {
      assertThrows(IllegalStateException.class, started.remove()::run);
    }
    add("anna", "1");
    runAll();

    assertEquals(List.of("1"), done);
  }

  @Test
  void noMoreWaitsThanThereIsRoomFor() {
    know("anna");
    for (int i = 0; i < MOST + 2; i++) {
      add("anna", "a");
    }

    assertThrows(RejectedExecutionException.class, () -> add("anna", "a"));
  }
}
