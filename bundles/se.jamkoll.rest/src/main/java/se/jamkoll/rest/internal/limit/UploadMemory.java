package se.jamkoll.rest.internal.limit;

import java.util.concurrent.Semaphore;

/** The memory that all uploads share, so that many at once do not use up the server's. */
final class UploadMemory {

  private static final int BLOCK = 64 * 1024;

  private final Semaphore blocks;

  UploadMemory(long bytes) {
    this.blocks = new Semaphore((int) Math.max(1, bytes / BLOCK));
  }

  /** Returns a share, which grows as a request arrives. */
  Share share() {
    return new Share();
  }

  /** What one request has of it; used by one thread at a time. */
  final class Share implements AutoCloseable {

    private int held;

    /** Tells whether there is memory for so many bytes of the request, and takes it. */
    boolean holds(long bytes) {
      int needed = (int) ((bytes + BLOCK - 1) / BLOCK) - held;
      if (needed > 0 && !blocks.tryAcquire(needed)) {
        return false;
      }
      held += Math.max(needed, 0);
      return true;
    }

    @Override
    public void close() {
      blocks.release(held);
      held = 0;
    }
  }
}
