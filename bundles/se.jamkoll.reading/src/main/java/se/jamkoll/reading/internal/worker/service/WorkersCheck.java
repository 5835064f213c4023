package se.jamkoll.reading.internal.worker.service;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.reading.internal.worker.pool.PoolStatus;

/**
 * Tells how the workers are.
 *
 * <p>Not well is only a server whose workers do not start. Documents that cost a worker are told
 * and counted, but they are what workers are for.
 */
@Component(
    service = HealthCheck.class,
    property = {
      HealthCheck.NAME + "=Reading in workers",
      HealthCheck.TAGS + "=jamkoll",
      // The start of the server waits for the first worker, and should not wait for a cache.
      HealthCheck.RESULT_CACHE_TTL_IN_MS + ":Long=50"
    })
public final class WorkersCheck implements HealthCheck {

  private final WorkerDocumentReader reader;

  /** Creates the check. */
  @Activate
  public WorkersCheck(@Reference WorkerDocumentReader reader) {
    this.reader = reader;
  }

  @Override
  public Result execute() {
    PoolStatus status = reader.status();
    FormattingResultLog log = new FormattingResultLog();
    log.info("{} of {} workers live, {} busy.", status.alive(), status.workers(), status.busy());
    log.info(
        "{} documents: {} took too long, {} too much memory, {} broke a worker down.",
        status.documents(),
        status.timedOut(),
        status.tooDemanding(),
        status.failed());
    if (status.startFailed() && status.alive() == 0) {
      log.critical(
          "No worker starts. Check that there is memory, room on disk and the right jars.");
    } else if (status.startFailed()) {
      log.warn("The last worker did not start; the others go on.");
    } else if (status.started() == 0) {
      log.temporarilyUnavailable("The first worker is starting.");
    }
    return new Result(log);
  }
}
