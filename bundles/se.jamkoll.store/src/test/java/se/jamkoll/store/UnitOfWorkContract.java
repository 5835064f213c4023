package se.jamkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.jamkoll.store.Samples.NOON;
import static se.jamkoll.store.Samples.version;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.Work;

/** Several things in one transaction, on whichever database. */
interface UnitOfWorkContract extends TestedStore {

  @Test
  default void theCursorTheResultAndTheNextWorkAreKeptTogether() {
    store()
        .unitOfWork()
        .run(
            () -> {
              store().compliance().cursors().move("register", null, "10");
              store().queue().submit(new Work("follow", "register", "{}", Instant.now(), 1));
            });

    assertEquals(Optional.of("10"), store().compliance().cursors().cursor("register"));
    assertEquals(1, store().queue().entries("follow", 10).size());
  }

  @Test
  default void nothingIsKeptOfAUnitThatThrows() {
    assertThrows(
        IllegalStateException.class,
        () ->
            store()
                .unitOfWork()
                .run(
                    () -> {
                      store().compliance().cursors().move("register", null, "10");
                      store().queue().submit(new Work("follow", "a", "{}", Instant.now(), 1));
                      throw new IllegalStateException("no");
                    }));

    assertEquals(Optional.empty(), store().compliance().cursors().cursor("register"));
    assertEquals(Map.of(), store().queue().counts());
  }

  @Test
  default void aUnitWithinAUnitBelongsToIt() {
    String result =
        store()
            .unitOfWork()
            .call(
                () -> {
                  store()
                      .unitOfWork()
                      .run(() -> store().compliance().cursors().move("register", null, "10"));
                  return store().compliance().cursors().cursor("register").orElseThrow();
                });

    assertEquals("10", result);
  }

  @Test
  default void aUnitWhoseInnerUnitFailedKeepsNothingThoughSomeoneCaughtIt() {
    assertThrows(
        StoreException.class,
        () ->
            store()
                .unitOfWork()
                .run(
                    () -> {
                      store().compliance().cursors().move("register", null, "10");
                      assertThrows(
                          IllegalStateException.class,
                          () ->
                              store()
                                  .unitOfWork()
                                  .run(
                                      () -> {
                                        throw new IllegalStateException("no");
                                      }));
                    }));

    assertEquals(Optional.empty(), store().compliance().cursors().cursor("register"));
  }

  @Test
  default void aUnitGoesOnAfterAConflictThatItHandles() {
    store().compliance().cursors().move("register", null, "10");
    Action action = Samples.action("x-1", "Kulturnämnden", version("letter", 1), NOON);
    store().compliance().actions().keep(action);

    store()
        .unitOfWork()
        .run(
            () -> {
              assertThrows(StoreException.class, () -> store().compliance().actions().keep(action));
              store().compliance().cursors().move("register", "10", "20");
            });

    assertEquals(Optional.of("20"), store().compliance().cursors().cursor("register"));
  }

  @Test
  default void aFailureTellsNothingOfWhatWasToBeKept() {
    String secret = "Annas ansökan";
    Action tooLong =
        new Action(
            "x-1",
            "register",
            "meeting-1",
            "item-1",
            "Kulturnämnden",
            null,
            null,
            Action.Kind.COMPLETION,
            null,
            secret + "!".repeat(5000),
            null,
            "account-1",
            NOON,
            null,
            null,
            null,
            null);

    StoreException refused =
        assertThrows(StoreException.class, () -> store().compliance().actions().keep(tooLong));

    assertEquals(StoreException.Kind.FAILED, refused.kind());
    for (Throwable each = refused; each != null; each = each.getCause()) {
      assertFalse(String.valueOf(each.getMessage()).contains(secret), each.getMessage());
      assertEquals(List.of(), List.of(each.getSuppressed()));
    }
    assertNotNull(refused.getCause());
  }
}
