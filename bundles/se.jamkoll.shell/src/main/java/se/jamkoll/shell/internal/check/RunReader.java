package se.jamkoll.shell.internal.check;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentReaders;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;

/**
 * Reads the files of one run.
 *
 * <p>A single file is read in this process, under a watchdog: there is no other that it could take
 * with it, and the answer comes at once. Of several, each is read in a process of its own.
 */
public final class RunReader implements DocumentReader, AutoCloseable {

  private static final Duration ALONE = Duration.ofSeconds(30);
  private static final Duration AMONG_OTHERS = Duration.ofMinutes(5);

  private final DocumentReader reader;
  private final DocumentReaders.@Nullable Isolated isolated;

  private RunReader(DocumentReader reader, DocumentReaders.@Nullable Isolated isolated) {
    this.reader = reader;
    this.isolated = isolated;
  }

  /**
   * Returns a reader for a run over a number of files.
   *
   * <p>There is a process for every second core: assessing, which happens here, takes the others,
   * and a process more would cost more to start than it saves over some hundred letters.
   */
  public static RunReader of(DocumentReaders readers, int files) {
    if (files < 2) {
      return new RunReader(readers.inProcess(), null);
    }
    int cores = Runtime.getRuntime().availableProcessors();
    DocumentReaders.Isolated isolated = readers.isolated(Math.min(files, (cores + 1) / 2));
    return new RunReader(isolated, isolated);
  }

  /**
   * Returns after how long a letter is given up. A process is ended before that; a letter may wait
   * for others that are.
   */
  public Duration limitPerLetter() {
    return isolated == null ? ALONE : AMONG_OTHERS;
  }

  @Override
  public ReadingResult read(DocumentSource source) {
    return reader.read(source);
  }

  @Override
  public void close() {
    if (isolated != null) {
      isolated.close();
    }
  }
}
