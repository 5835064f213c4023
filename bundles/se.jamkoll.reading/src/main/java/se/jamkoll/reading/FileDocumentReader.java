package se.jamkoll.reading;

import java.io.IOException;
import java.io.InputStream;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.file.Attempt;
import se.jamkoll.reading.internal.file.FileReading;

/**
 * Reads Word, OpenDocument, PDF, RTF, HTML and text files, and the letters in zip files and mails,
 * in this process.
 *
 * <p>The type of a file is told from its content. Nothing in a file makes {@link #read} throw: what
 * cannot be read gives {@link ReadingResult.Unreadable}, whose detail is the name of the type that
 * was found, such as {@code JPEG}, where the type is the trouble.
 */
public final class FileDocumentReader implements DocumentReader {

  private final ReadingLimits limits;

  /** Creates a reader with the {@linkplain ReadingLimits#defaults() default limits}. */
  public FileDocumentReader() {
    this(ReadingLimits.defaults());
  }

  /** Creates a reader with limits of one's own. */
  public FileDocumentReader(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public ReadingResult read(DocumentSource source) {
    byte[] bytes;
    try {
      bytes = load(source);
    } catch (IOException e) {
      return new ReadingResult.Unreadable(UnreadableReason.NOT_FOUND, "");
    } catch (UnreadableException e) {
      return new ReadingResult.Unreadable(e.reason(), e.detail());
    } catch (OutOfMemoryError e) {
      return new ReadingResult.Unreadable(UnreadableReason.TOO_LARGE, "");
    }
    return Attempt.at(() -> new FileReading(limits).read(source.name(), bytes));
  }

  private byte[] load(DocumentSource source) throws IOException, UnreadableException {
    try (InputStream stream = source.open()) {
      byte[] bytes = stream.readNBytes(limits.maxBytes());
      if (bytes.length == limits.maxBytes() && stream.read() >= 0) {
        throw new UnreadableException(UnreadableReason.TOO_LARGE, "");
      }
      return bytes;
    }
  }
}
