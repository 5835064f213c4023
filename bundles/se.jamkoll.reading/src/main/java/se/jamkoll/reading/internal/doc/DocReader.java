package se.jamkoll.reading.internal.doc;

import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.format.FormatReader;

/**
 * Reads Word's binary files, from Word 97 to 2003.
 *
 * <p>It names nothing of the library, so that it can be loaded where the library is not.
 */
public final class DocReader implements FormatReader {

  @Override
  public boolean reads(String mediaType) {
    return FileType.DOC.mediaType().equals(mediaType);
  }

  @Override
  public Extract read(FileContent file, ReadingLimits limits) throws UnreadableException {
    return DocFile.read(file.bytes());
  }
}
