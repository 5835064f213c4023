package se.jamkoll.reading.internal.format;

import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.zip.ZipArchive;

/** A file in memory, with the type that its content has. */
public final class FileContent {

  private final String mediaType;
  private final byte[] bytes;
  private final @Nullable ZipArchive archive;

  /** Creates the content; the bytes are not copied and must not be changed. */
  public FileContent(String mediaType, byte[] bytes, @Nullable ZipArchive archive) {
    this.mediaType = mediaType;
    this.bytes = bytes;
    this.archive = archive;
  }

  /** Returns the type detected from the content. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the bytes, which must not be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Returns the entries of a packaged file. */
  public ZipArchive archive() {
    if (archive == null) {
      throw new IllegalStateException("A file of type " + mediaType + " has no entries.");
    }
    return archive;
  }
}
