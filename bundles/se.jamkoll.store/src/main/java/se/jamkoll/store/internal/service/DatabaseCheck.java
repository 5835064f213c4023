package se.jamkoll.store.internal.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.store.Store;

/** Tells whether the database answers, how new its tables are, and whether there is room. */
@Component(
    property = {
      HealthCheck.NAME + "=Database",
      HealthCheck.TAGS + "=jamkoll",
      // The start of the server waits for the database, and should not wait for a cache.
      HealthCheck.RESULT_CACHE_TTL_IN_MS + ":Long=50"
    })
public final class DatabaseCheck implements HealthCheck {

  private static final long MEGABYTE = 1024L * 1024;

  /** There is room for some weeks. */
  private static final long LOW_MEGABYTES = 1024;

  /** Soon nothing can be kept. */
  private static final long FULL_MEGABYTES = 100;

  private final StoreWatch watch;

  /** Creates the check. */
  @Activate
  public DatabaseCheck(@Reference StoreWatch watch) {
    this.watch = watch;
  }

  @Override
  public Result execute() {
    StoreState state = watch.state();
    FormattingResultLog log = new FormattingResultLog();
    Store store = state.store();
    if (store != null) {
      askForAnAnswer(store, log);
    } else if (state.problem() == null) {
      log.temporarilyUnavailable("The database is being opened.");
    } else {
      log.critical("The database cannot be opened: {}", state.problem());
    }
    Path folder = state.folder();
    if (folder != null) {
      lookForRoom(folder, log);
    }
    return new Result(log);
  }

  private static void askForAnAnswer(Store store, FormattingResultLog log) {
    try {
      store.ping();
      log.info("The database answers; its tables have version {}.", store.version());
    } catch (StoreException e) {
      log.critical("The database does not answer: {}", e.getMessage());
    }
  }

  private static void lookForRoom(Path folder, FormattingResultLog log) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
      if (free < FULL_MEGABYTES) {
        log.critical("Only {} MB are free where the database is: make room now.", free);
      } else if (free < LOW_MEGABYTES) {
        log.warn("Only {} MB are free where the database is: make room.", free);
      } else {
        log.info("{} MB are free where the database is.", free);
      }
    } catch (IOException e) {
      log.warn("It cannot be told how much room there is for the database.");
    }
  }
}
