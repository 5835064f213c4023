package se.jamkoll.compliance.internal.host;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkQueue;

/**
 * A queue that fails at a moment of a test's choice.
 *
 * @param queue the queue that works otherwise
 * @param fails tells whether to fail
 */
public record FailingQueue(WorkQueue queue, BooleanSupplier fails) implements WorkQueue {

  @Override
  public boolean submit(Work work) {
    if (fails.getAsBoolean()) {
      throw new IllegalStateException("The power is gone.");
    }
    return queue.submit(work);
  }

  @Override
  public boolean cancel(String kind, String key) {
    return queue.cancel(kind, key);
  }

  @Override
  public boolean retry(String kind, String key) {
    return queue.retry(kind, key);
  }

  @Override
  public List<Entry> entries(@Nullable String kind, int limit) {
    return queue.entries(kind, limit);
  }

  @Override
  public Map<String, Counts> counts() {
    return queue.counts();
  }
}
