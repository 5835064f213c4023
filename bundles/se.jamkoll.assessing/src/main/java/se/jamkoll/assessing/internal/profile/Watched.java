package se.jamkoll.assessing.internal.profile;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.ProfileProblem;

/**
 * Something that is read from files, and read again when they have changed.
 *
 * <p>A lookup looks at the files, though not more often than a pause allows. What cannot be used
 * leaves the last good value, and its problems are kept. Safe for use by several threads; one reads
 * while the others go on with what was.
 *
 * @param <T> what is read
 */
final class Watched<T> {

  private final Supplier<?> stamp;
  private final Loader<T> loader;
  private final LongSupplier nanoTime;
  private final long pause;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile State<T> state;

  /**
   * Reads what the files hold.
   *
   * @param <T> what is read
   */
  interface Loader<T> {

    /**
     * Reads.
     *
     * @throws InvalidProfileException when nothing of it can be used
     */
    Loaded<T> load() throws InvalidProfileException;
  }

  /**
   * What was read.
   *
   * @param value the value
   * @param problems what of the files could not be used
   */
  record Loaded<T>(T value, List<ProfileProblem> problems) {

    Loaded {
      problems = List.copyOf(problems);
    }
  }

  private record State<T>(Loaded<T> loaded, Object stamp, long at) {}

  /**
   * Reads for the first time.
   *
   * @param stamp what changes whenever the files do
   * @throws InvalidProfileException when they cannot be used
   */
  Watched(Supplier<?> stamp, Loader<T> loader, LongSupplier nanoTime, Duration pause)
      throws InvalidProfileException {
    this.stamp = stamp;
    this.loader = loader;
    this.nanoTime = nanoTime;
    this.pause = pause.toNanos();
    Object before = stamp.get();
    this.state = new State<>(loader.load(), before, nanoTime.getAsLong());
  }

  /** Returns the last good value of the files. */
  T get() {
    look();
    return state.loaded().value();
  }

  /** Returns what of the files cannot be used. */
  List<ProfileProblem> problems() {
    look();
    return state.loaded().problems();
  }

  private void look() {
    long now = nanoTime.getAsLong();
    if (now - state.at() < pause || !reading.tryLock()) {
      return;
    }
    try {
      Object seen = stamp.get();
      state = new State<>(seen.equals(state.stamp()) ? state.loaded() : reload(), seen, now);
    } finally {
      reading.unlock();
    }
  }

  private Loaded<T> reload() {
    try {
      return loader.load();
    } catch (InvalidProfileException e) {
      return new Loaded<>(state.loaded().value(), e.problems());
    }
  }
}
