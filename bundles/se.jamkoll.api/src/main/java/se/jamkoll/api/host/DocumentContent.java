package se.jamkoll.api.host;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The content of one version of a document; closing it gives back what the host holds for it.
 *
 * @param version the version that it is: not the one asked for when that changed meanwhile
 * @param size the number of bytes; negative when the host does not know
 * @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits; null when the host does
 *     not know
 * @param stream the bytes, from the start; read once
 */
public record DocumentContent(
    DocumentVersion version, long size, @Nullable String sha256, InputStream stream)
    implements AutoCloseable {

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
