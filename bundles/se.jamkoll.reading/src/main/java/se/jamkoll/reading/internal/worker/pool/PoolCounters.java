package se.jamkoll.reading.internal.worker.pool;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;

/** Counts what became of documents. */
final class PoolCounters {

  private final AtomicLong started = new AtomicLong();
  private final AtomicLong documents = new AtomicLong();
  private final Map<UnreadableReason, AtomicLong> unreadable =
      new EnumMap<>(UnreadableReason.class);
  private volatile boolean startFailed;

  PoolCounters() {
    for (UnreadableReason reason : UnreadableReason.values()) {
      unreadable.put(reason, new AtomicLong());
    }
  }

  void count(ReadingResult result) {
    documents.incrementAndGet();
    if (result instanceof ReadingResult.Unreadable because) {
      counter(because.reason()).incrementAndGet();
    }
  }

  void started(boolean ready) {
    startFailed = !ready;
    started.addAndGet(ready ? 1 : 0);
  }

  PoolStatus status(int workers, int alive, int idlePermits) {
    return new PoolStatus(
        workers,
        alive,
        workers - idlePermits,
        started.get(),
        documents.get(),
        counter(UnreadableReason.TIMED_OUT).get(),
        counter(UnreadableReason.TOO_DEMANDING).get(),
        counter(UnreadableReason.READER_FAILED).get(),
        startFailed);
  }

  private AtomicLong counter(UnreadableReason reason) {
    return unreadable.getOrDefault(reason, new AtomicLong());
  }
}
