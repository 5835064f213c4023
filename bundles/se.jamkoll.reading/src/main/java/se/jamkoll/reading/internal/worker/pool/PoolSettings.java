package se.jamkoll.reading.internal.worker.pool;

import java.time.Duration;
import se.jamkoll.reading.ReadingSettings;
import se.jamkoll.reading.internal.worker.protocol.Request;

/**
 * How many workers there are and what each may take.
 *
 * @param workers how many documents are read at a time
 * @param heapMegabytes the heap of a worker
 * @param perDocument how long a document may take
 * @param documentsPerWorker after how many documents a worker is replaced
 * @param patience how long a caller waits while all workers are busy
 * @param maxPiped up to what size a file goes down the pipe, in bytes; larger ones are spooled
 */
public record PoolSettings(
    int workers,
    int heapMegabytes,
    Duration perDocument,
    int documentsPerWorker,
    Duration patience,
    int maxPiped) {

  /** The heap that real letters need several times over. */
  public static final int HEAP_MEGABYTES = 256;

  /** How long the slowest real document takes, several times over. */
  public static final int SECONDS_PER_DOCUMENT = 25;

  /**
   * Few enough that nothing builds up, many enough that a worker is warm for most of its life: its
   * compiler is at work for the first thousand or two.
   */
  public static final int DOCUMENTS_PER_WORKER = 10_000;

  /** How long a person waits. */
  public static final int WAIT_SECONDS = 30;

  /** The largest file that is kept in memory on its way to a worker, in megabytes. */
  public static final int PIPED_MEGABYTES = 25;

  private static final int MEGABYTE = 1 << 20;

  /** Checks the ranges. */
  public PoolSettings {
    if (workers < 1 || heapMegabytes < 16 || documentsPerWorker < 1) {
      throw new IllegalArgumentException(
          "There must be a worker with a heap of 16 MB that reads a document, at least.");
    }
    if (perDocument.isNegative() || perDocument.isZero() || patience.isNegative()) {
      throw new IllegalArgumentException("Times must be positive.");
    }
    if (maxPiped < 0 || maxPiped > Request.MAX_PIPED) {
      throw new IllegalArgumentException(
          "Down the pipe goes at most " + Request.MAX_PIPED / MEGABYTE + " MB.");
    }
  }

  /**
   * Returns the settings of a configuration.
   *
   * @throws IllegalArgumentException when one of them is outside its range
   */
  public static PoolSettings of(ReadingSettings settings) {
    int workers = settings.workers();
    return new PoolSettings(
        workers == 0 ? Runtime.getRuntime().availableProcessors() : workers,
        settings.workerMegabytes(),
        Duration.ofSeconds(settings.secondsPerDocument()),
        settings.documentsPerWorker(),
        Duration.ofSeconds(settings.waitSeconds()),
        Math.multiplyExact(settings.maxPipedMegabytes(), MEGABYTE));
  }

  /** Returns the default settings of a number of workers. */
  public static PoolSettings of(int workers) {
    return new PoolSettings(
        workers,
        HEAP_MEGABYTES,
        Duration.ofSeconds(SECONDS_PER_DOCUMENT),
        DOCUMENTS_PER_WORKER,
        Duration.ofSeconds(WAIT_SECONDS),
        PIPED_MEGABYTES * MEGABYTE);
  }

  /** Returns the same settings where callers have nothing better to do than wait. */
  public PoolSettings patient() {
    return new PoolSettings(
        workers, heapMegabytes, perDocument, documentsPerWorker, Duration.ofDays(1), maxPiped);
  }
}
