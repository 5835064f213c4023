package se.jamkoll.rest.internal.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import se.jamkoll.rest.internal.problem.Problem;
import se.jamkoll.rest.internal.problem.ProblemException;
import se.jamkoll.rest.internal.problem.ProblemType;

/** The body of a request, which ends in a problem when it is too large, or comes too slowly. */
final class LimitedStream extends FilterInputStream {

  private final long limit;
  private final UploadMemory.Share memory;
  private final Instant deadline;
  private final InstantSource clock;
  private long count;

  LimitedStream(
      InputStream in,
      long limit,
      UploadMemory.Share memory,
      Instant deadline,
      InstantSource clock) {
    super(in);
    this.limit = limit;
    this.memory = memory;
    this.deadline = deadline;
    this.clock = clock;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long read) {
    count += read;
    if (count > limit) {
      throw new ProblemException(tooLarge(limit));
    }
    if (clock.instant().isAfter(deadline)) {
      throw new ProblemException(Problem.of(ProblemType.TOO_SLOW));
    }
    if (!memory.holds(count)) {
      throw new ProblemException(Problem.of(ProblemType.UNAVAILABLE));
    }
  }

  static Problem tooLarge(long limit) {
    return Problem.told(
        ProblemType.TOO_LARGE, null, "problem.too-large.limit", limit / (1024.0 * 1024));
  }
}
