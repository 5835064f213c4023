package se.jamkoll.reading.internal;

import se.jamkoll.reading.ReadingLimits;

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
