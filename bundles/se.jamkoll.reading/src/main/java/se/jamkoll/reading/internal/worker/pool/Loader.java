package se.jamkoll.reading.internal.worker.pool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.worker.protocol.Request;

/**
 * Brings a file to where a worker can take it, so that no worker waits for a slow source.
 *
 * @param limits how much of a file is read
 * @param maxPiped up to what size it is kept in memory, in bytes
 * @param spool takes what is larger
 */
record Loader(ReadingLimits limits, int maxPiped, Spool spool) {

  /**
   * Loads a file.
   *
   * @throws IOException when it cannot be had
   */
  Loaded load(DocumentSource source) throws IOException {
    try (InputStream stream = source.open()) {
      byte[] head = stream.readNBytes(maxPiped);
      int next = head.length < maxPiped ? -1 : stream.read();
      if (next < 0) {
        return new Loaded(Request.piped(source.name(), limits, head), null);
      }
      // One byte more than allowed is enough for the reader to refuse the file.
      Path file = spool.write(head, next, stream, limits.maxBytes() + 1L);
      return new Loaded(Request.spooled(source.name(), limits, file), file);
    }
  }

  /**
   * A file on its way.
   *
   * @param request asks for it to be read
   * @param file where it is, unless it is in memory
   */
  record Loaded(Request request, @Nullable Path file) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    }
  }
}
