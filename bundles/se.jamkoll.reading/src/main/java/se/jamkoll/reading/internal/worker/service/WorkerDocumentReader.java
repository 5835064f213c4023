package se.jamkoll.reading.internal.worker.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.reading.LocalDocumentReaders;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.ReadingSettings;
import se.jamkoll.reading.internal.worker.pool.PoolSettings;
import se.jamkoll.reading.internal.worker.pool.PoolStatus;
import se.jamkoll.reading.internal.worker.pool.Spool;
import se.jamkoll.reading.internal.worker.pool.WorkerCommand;
import se.jamkoll.reading.internal.worker.pool.WorkerPool;

/**
 * Reads each document in a worker; no library that reads documents is in the framework.
 *
 * <p>The files of workers are under the folder that the framework property {@value #DATA} names, or
 * else in the bundle's own data area.
 */
@Component(
    service = {DocumentReader.class, WorkerDocumentReader.class},
    configurationPid = ReadingSettings.PID)
@Designate(ocd = ReadingSettings.class)
public final class WorkerDocumentReader implements DocumentReader {

  private static final String DATA = "jamkoll.data";

  /** Emptied at every start, so never a folder that someone else may have made. */
  private static final String SPOOL = "jamkoll-spool";

  private final WorkerPool pool;

  /**
   * Starts the workers.
   *
   * @throws IOException when their folder cannot be used, or what they run is not there
   */
  @Activate
  public WorkerDocumentReader(BundleContext context, ReadingSettings settings) throws IOException {
    Path data = data(context);
    Path parent = settings.spool().isBlank() ? data : Path.of(settings.spool().strip());
    this.pool =
        new WorkerPool(
            WorkerCommand.of(
                classPath(context),
                Objects.requireNonNullElse(context.getProperty(LocalDocumentReaders.ARCHIVE), ""),
                ""),
            PoolSettings.of(settings),
            ReadingLimits.of(settings),
            Spool.open(parent.resolve(SPOOL), data));
    pool.warmUp();
  }

  @Override
  public ReadingResult read(DocumentSource source) {
    return pool.read(source);
  }

  /** Returns how the workers are. */
  PoolStatus status() {
    return pool.status();
  }

  /** Ends the workers. */
  @Deactivate
  void close() {
    pool.close();
  }

  private static Path data(BundleContext context) throws IOException {
    String named = context.getProperty(DATA);
    return named == null
        ? context.getDataFile("").toPath().toAbsolutePath()
        : Path.of(named).toAbsolutePath();
  }

  /** A distribution names its own jars; elsewhere they come with the bundle. */
  private static String classPath(BundleContext context) throws IOException {
    String named = context.getProperty(LocalDocumentReaders.CLASS_PATH);
    return named == null
        ? Payload.of(context.getBundle())
            .extractTo(context.getDataFile("payload").toPath().toAbsolutePath())
        : named;
  }
}
