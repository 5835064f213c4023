package se.jamkoll.shell.internal.check;

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

  private final DocumentReader reader;
  private final DocumentReaders.@Nullable Isolated isolated;

  private RunReader(DocumentReader reader, DocumentReaders.@Nullable Isolated isolated) {
    this.reader = reader;
    this.isolated = isolated;
  }

  /**
   * Returns a reader for a run.
   *
   * @param files how many files there are
   * @param atOnce how many of them are read at a time
   */
  public static RunReader of(DocumentReaders readers, int files, int atOnce) {
    if (files < 2) {
      return new RunReader(readers.inProcess(), null);
    }
    DocumentReaders.Isolated isolated = readers.isolated(atOnce);
    return new RunReader(isolated, isolated);
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
