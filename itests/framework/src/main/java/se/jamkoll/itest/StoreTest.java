package se.jamkoll.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.Databases;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkHandler;
import se.jamkoll.api.store.WorkQueue;

/** The store and its queue, as services. */
class StoreTest extends FrameworkTest {

  private static final int SECONDS = 60;

  private final String host = "itest-" + UUID.randomUUID();

  @Test
  void whatIsKeptIsThereWhenTheStoreHasStoppedAndStarted() throws Exception {
    service(ComplianceStore.class).cursors().move(host, null, "10");
    assertNotNull(service(Databases.class));

    Bundle store = bundle("se.jamkoll.store");
    store.stop();
    store.start();

    assertEquals(Optional.of("10"), service(ComplianceStore.class).cursors().cursor(host));
  }

  @Test
  void theStoreIsOpenedAgainWhenItsDriverHasBeenAway() throws Exception {
    service(ComplianceStore.class).cursors().move(host, null, "10");

    Bundle driver = bundle("com.h2database");
    driver.stop();
    driver.start();

    assertEquals(Optional.of("10"), service(ComplianceStore.class).cursors().cursor(host));
  }

  @Test
  void workIsDoneByAHandlerThatComesLater() throws Exception {
    Work work = new Work("itest", host, "{}", Instant.now(), Work.URGENT);
    WorkQueue queue = service(WorkQueue.class);
    service(UnitOfWork.class).run(() -> queue.submit(work));
    BlockingQueue<String> done = new LinkedBlockingQueue<>();
    ServiceRegistration<WorkHandler> registration =
        context().registerService(WorkHandler.class, new Handler(done), null);
    try {
      assertEquals(host, done.poll(SECONDS, TimeUnit.SECONDS));
    } finally {
      registration.unregister();
    }
  }

  /** Tells the key of the work that it is given. */
  private record Handler(BlockingQueue<String> done) implements WorkHandler {

    @Override
    public String kind() {
      return "itest";
    }

    @Override
    public Outcome handle(Work work, int attempt) {
      done.add(work.key());
      return Outcome.DONE;
    }
  }
}
