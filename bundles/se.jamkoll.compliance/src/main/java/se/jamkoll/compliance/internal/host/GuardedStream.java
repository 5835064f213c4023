package se.jamkoll.compliance.internal.host;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;

/** The bytes of a host's document, with a time limit for each block and for all of them. */
final class GuardedStream extends InputStream {

  private static final int BLOCK = 64 * 1024;

  private final InputStream stream;
  private final HostGuard guard;
  private final Duration limit;
  private final long start = System.nanoTime();
  private byte[] block = {};
  private int position;
  private boolean ended;

  GuardedStream(InputStream stream, HostGuard guard, Duration limit) {
    this.stream = stream;
    this.guard = guard;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    return filled() ? block[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!filled()) {
      return -1;
    }
    int count = Math.min(length, block.length - position);
    System.arraycopy(block, position, bytes, offset, count);
    position += count;
    return count;
  }

  @Override
  public int available() {
    return block.length - position;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    guard.close(stream);
  }

  /** Each block is new: one that comes too late must not fall into the next. */
  private boolean filled() throws IOException {
    while (!ended && position == block.length) {
      if (Duration.ofNanos(System.nanoTime() - start).compareTo(limit) > 0) {
        throw new IOException("The document did not come within " + limit.toSeconds() + " s.");
      }
      byte[] next = new byte[BLOCK];
      int count = guard.read(stream, next);
      ended = count < 0;
      block = ended ? block : Arrays.copyOf(next, count);
      position = ended ? block.length : 0;
    }
    return position < block.length;
  }
}
