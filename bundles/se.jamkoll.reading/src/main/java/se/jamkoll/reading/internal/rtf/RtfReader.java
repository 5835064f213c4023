package se.jamkoll.reading.internal.rtf;

import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.format.FormatReader;

/**
 * Reads rich text (RTF 1.9).
 *
 * <p>It is read here since the libraries at hand give pending deletions and hidden text as text,
 * and neither styles nor cells of tables.
 */
public final class RtfReader implements FormatReader {

  @Override
  public boolean reads(String mediaType) {
    return FileType.RTF.mediaType().equals(mediaType);
  }

  @Override
  public Extract read(FileContent file, ReadingLimits limits) throws UnreadableException {
    return new RtfParser(file.bytes(), limits.maxDepth()).read();
  }
}
