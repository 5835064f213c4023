package se.jamkoll.reading.internal.format;

import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;

/**
 * Reads the files of one format into blocks. Implementations are safe for use by several threads.
 */
public interface FormatReader {

  /** Tells whether this reader reads files of the type. */
  boolean reads(String mediaType);

  /**
   * Reads a file of a type that this reader {@linkplain #reads reads}.
   *
   * @throws UnreadableException when the file cannot be read
   */
  Extract read(FileContent file, ReadingLimits limits) throws UnreadableException;
}
