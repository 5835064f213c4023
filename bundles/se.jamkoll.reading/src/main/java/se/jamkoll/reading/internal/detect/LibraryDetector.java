package se.jamkoll.reading.internal.detect;

import java.io.IOException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Names types that {@link FileTypeDetector} does not know, by Tika's list of marks. */
public final class LibraryDetector {

  private LibraryDetector() {}

  /** Returns the media type of a file; empty when nothing in it tells. */
  public static String mediaTypeOf(byte[] bytes) {
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      MediaType type = MimeTypes.getDefaultMimeTypes().detect(stream, new Metadata());
      return type.equals(MediaType.OCTET_STREAM) ? "" : type.toString();
    } catch (IOException e) {
      return "";
    }
  }
}
