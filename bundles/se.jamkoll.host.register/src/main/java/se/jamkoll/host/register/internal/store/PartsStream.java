package se.jamkoll.host.register.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jdbi.v3.core.JdbiException;

/** The bytes of a content, fetched a part at a time. */
final class PartsStream extends InputStream {

  private final IntFunction<Optional<byte[]>> parts;
  private long left;
  private byte[] part = {};
  private int next;
  private int partNumber;

  /** Creates a stream of so many bytes. */
  PartsStream(IntFunction<Optional<byte[]>> parts, long size) {
    this.parts = parts;
    this.left = size;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0) {
      return -1;
    }
    if (next == part.length) {
      part = fetch();
      next = 0;
    }
    int count = Math.min(length, part.length - next);
    System.arraycopy(part, next, into, offset, count);
    next += count;
    left -= count;
    return count;
  }

  private byte[] fetch() throws IOException {
    try {
      return parts
          .apply(partNumber++)
          .orElseThrow(() -> new IOException("The document was removed while it was read."));
    } catch (JdbiException e) {
      throw new IOException("The content could not be fetched.", e);
    }
  }
}
