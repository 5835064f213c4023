package se.jamkoll.reading.internal.docx;

import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.format.FormatReader;

/** Reads Word documents (ISO/IEC 29500, transitional and strict). */
public final class DocxReader implements FormatReader {

  @Override
  public boolean reads(String mediaType) {
    return FileType.DOCX.mediaType().equals(mediaType);
  }

  @Override
  public Extract read(FileContent file, ReadingLimits limits) throws UnreadableException {
    return new DocxFile(file.archive(), limits.maxDepth()).read();
  }
}
