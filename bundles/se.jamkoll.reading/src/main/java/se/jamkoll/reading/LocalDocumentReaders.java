package se.jamkoll.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentReaders;
import se.jamkoll.reading.internal.worker.pool.PoolSettings;
import se.jamkoll.reading.internal.worker.pool.Spool;
import se.jamkoll.reading.internal.worker.pool.WorkerCommand;
import se.jamkoll.reading.internal.worker.pool.WorkerPool;

/**
 * Gives readers where there is no framework.
 *
 * <p>Workers have the class path of this process, unless the system property {@value #CLASS_PATH}
 * names a smaller one.
 */
public final class LocalDocumentReaders implements DocumentReaders {

  /** Names the class path of workers. */
  public static final String CLASS_PATH = "jamkoll.worker.classpath";

  /** Names an archive of the classes of workers, which start faster with it. */
  public static final String ARCHIVE = "jamkoll.worker.archive";

  /** Further options of the JVMs of workers, separated by white space. */
  public static final String OPTIONS = "jamkoll.worker.options";

  @Override
  public DocumentReader inProcess() {
    return new FileDocumentReader();
  }

  @Override
  public Isolated isolated(int atOnce) {
    try {
      WorkerCommand command =
          WorkerCommand.of(
              System.getProperty(CLASS_PATH, System.getProperty("java.class.path")),
              System.getProperty(ARCHIVE, ""),
              System.getProperty(OPTIONS, ""));
      return new WorkerPool(
          command, PoolSettings.of(atOnce).patient(), ReadingLimits.defaults(), Spool.temporary());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
