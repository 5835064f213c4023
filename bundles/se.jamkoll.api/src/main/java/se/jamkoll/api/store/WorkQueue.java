package se.jamkoll.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.Term;

/** Keeps work until it is done: nothing is lost or forgotten when a process stops. */
@ProviderType
public interface WorkQueue {

  /**
   * Adds work, in the {@linkplain UnitOfWork unit of work} that runs on this thread. Work of the
   * same kind and key that waits already stays as it is, but is done at the earlier of the two
   * times and at the higher priority. When the same is being done, it is done once more after; when
   * it has failed, the new takes its place.
   *
   * @return whether it was added; false when the same waited already
   */
  boolean submit(Work work);

  /**
   * Removes work that waits or has failed; what is being done goes on.
   *
   * @return whether there was some
   */
  boolean cancel(String kind, String key);

  /**
   * Tries failed work again, now.
   *
   * @return whether there was some
   */
  boolean retry(String kind, String key);

  /** Returns the first of what waits, is being done or has failed, in the order it is done. */
  List<Entry> entries(@Nullable String kind, int limit);

  /** Returns how much there is of each kind. */
  Map<String, Counts> counts();

  /**
   * A piece of work in the queue.
   *
   * @param work the work
   * @param state what it is up to
   * @param attempts how many times it has failed
   * @param lastFailure why it failed last; null when it has not
   */
  record Entry(Work work, State state, int attempts, @Nullable String lastFailure) {}

  /** What a piece of work is up to. */
  enum State implements Term {
    /** It waits for its time, or for its turn. */
    WAITING,
    /** It is being done. */
    RUNNING,
    /** It failed for good. */
    FAILED
  }

  /**
   * How much there is of one kind of work.
   *
   * @param waiting how much waits
   * @param running how much is being done
   * @param failed how much has failed for good
   * @param oldestDue when the oldest that waits was due; null when nothing waits
   */
  record Counts(long waiting, long running, long failed, @Nullable Instant oldestDue) {}
}
