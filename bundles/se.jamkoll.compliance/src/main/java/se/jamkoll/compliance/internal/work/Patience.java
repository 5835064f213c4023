package se.jamkoll.compliance.internal.work;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before something is tried again: twice as long each time, a little more or less
 * so that what failed together is not tried together.
 *
 * @param first the first wait
 * @param longest the longest wait
 */
public record Patience(Duration first, Duration longest) {

  private static final int MOST_DOUBLINGS = 20;

  /**
   * Returns how long to wait.
   *
   * @param attempt how many times it was tried before, from 0
   */
  public Duration after(int attempt) {
    long millis = first.toMillis() << Math.min(attempt, MOST_DOUBLINGS);
    long wait = Math.min(millis, longest.toMillis());
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(wait - wait / 5, wait + 1));
  }
}
