package se.jamkoll.api.document;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Gives readers where no framework offers one: on a command line, in a job of a cluster. Found by
 * {@link java.util.ServiceLoader}.
 */
@ProviderType
public interface DocumentReaders {

  /**
   * Returns a reader that works in this process. It bounds how much of a file is read, but neither
   * its time nor its memory.
   */
  DocumentReader inProcess();

  /**
   * Returns a reader that works in processes of its own, so that no file takes this one down. A
   * process is started when it is first needed, and again when a file has cost one.
   *
   * @param atOnce how many documents are read at a time, at least 1; further callers wait
   */
  Isolated isolated(int atOnce);

  /** A reader with processes of its own, which end when it is closed. */
  interface Isolated extends DocumentReader, AutoCloseable {

    /** Ends the processes and leaves nothing on disk; what is being read is given up. */
    @Override
    void close();
  }
}
