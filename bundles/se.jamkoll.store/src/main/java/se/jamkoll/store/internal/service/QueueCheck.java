package se.jamkoll.store.internal.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.WorkQueue.Counts;
import se.jamkoll.store.Store;

/** Warns of work that has failed, and of work that waits longer than it should. */
@Component(property = {HealthCheck.NAME + "=Work queue", HealthCheck.TAGS + "=jamkoll"})
public final class QueueCheck implements HealthCheck {

  private static final Duration TOO_LONG = Duration.ofMinutes(15);

  private final StoreWatch watch;

  /** Creates the check. */
  @Activate
  public QueueCheck(@Reference StoreWatch watch) {
    this.watch = watch;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    Store store = watch.state().store();
    if (store == null) {
      log.info("There is no queue before there is a database.");
      return new Result(log);
    }
    try {
      look(store, log);
    } catch (StoreException e) {
      log.warn("The queue cannot be read: {}", e.getMessage());
    }
    return new Result(log);
  }

  private static void look(Store store, FormattingResultLog log) {
    Map<String, Counts> counts = store.queue().counts();
    counts.forEach(
        (kind, each) -> {
          log.info("{}: {} waiting, {} being done.", kind, each.waiting(), each.running());
          if (each.failed() > 0) {
            log.warn(
                "{}: {} have failed for good. See why, then try them again or cancel them.",
                kind,
                each.failed());
          }
        });
    if (counts.isEmpty()) {
      log.info("Nothing waits.");
    }
    store
        .waitingSince()
        .map(due -> Duration.between(due, Instant.now()))
        .filter(waited -> waited.compareTo(TOO_LONG) > 0)
        .ifPresent(
            waited ->
                log.warn(
                    "Work has waited for {} minutes: see whether what does it is there.",
                    waited.toMinutes()));
  }
}
