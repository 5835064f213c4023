package se.jamkoll.reading;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** Further options of the JVMs of workers, separated by white space. */
  public static final String OPTIONS = "jamkoll.worker.options";

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  @Override
  public DocumentReader inProcess() {
    return new FileDocumentReader();
  }

  @Override
  public Isolated isolated(int atOnce) {
    try {
      String classPath = System.getProperty(CLASS_PATH, System.getProperty("java.class.path"));
      WorkerCommand command =
          WorkerCommand.of(absolute(classPath), options(System.getProperty(OPTIONS, "")));
      return new WorkerPool(
          command, PoolSettings.of(atOnce), ReadingLimits.defaults(), Spool.temporary());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String absolute(String classPath) {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(classPath)
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> options(String text) {
    return WHITE_SPACE.splitAsStream(text).filter(each -> !each.isEmpty()).toList();
  }
}
