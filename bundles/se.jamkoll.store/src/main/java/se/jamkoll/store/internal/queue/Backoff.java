package se.jamkoll.store.internal.queue;

import java.time.Duration;

/**
 * How long to wait after a failure that the handler did not foresee: twice as long each time.
 *
 * @param first how long after the first
 * @param longest the longest wait
 */
record Backoff(Duration first, Duration longest) {

  /** How often such work is tried before it has failed for good. */
  static final int MOST_ATTEMPTS = 8;

  private static final int MOST_DOUBLINGS = 20;

  Duration after(int attempts) {
    Duration wait = first.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
