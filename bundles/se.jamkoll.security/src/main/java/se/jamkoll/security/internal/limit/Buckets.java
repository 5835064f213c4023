package se.jamkoll.security.internal.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets each of many through at an even pace, with some at once. Memory is bounded: whoever was away
 * longest is forgotten first, and begins anew.
 */
public final class Buckets {

  private static final int MOST = 10_000;

  private final double perSecond;
  private final int burst;
  private final InstantSource clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  private record Bucket(double left, Instant at) {}

  /**
   * Creates buckets.
   *
   * @param perMinute how many are let through in a minute
   * @param burst how many at once
   */
  public Buckets(int perMinute, int burst, InstantSource clock) {
    this.perSecond = perMinute / 60.0;
    this.burst = burst;
    this.clock = clock;
  }

  /** Lets someone through and returns null, or returns how long they are to wait. */
  public synchronized @Nullable Duration take(String who) {
    Instant now = clock.instant();
    Bucket before = buckets.get(who);
    double left =
        before == null ? burst : Math.min(burst, before.left() + gained(before.at(), now));
    if (left >= 1) {
      buckets.put(who, new Bucket(left - 1, now));
      return null;
    }
    buckets.put(who, new Bucket(left, now));
    return Duration.ofSeconds((long) Math.ceil((1 - left) / perSecond));
  }

  /** Takes back that someone was let through. */
  public synchronized void giveBack(String who) {
    Bucket there = buckets.get(who);
    if (there != null) {
      buckets.put(who, new Bucket(Math.min(burst, there.left() + 1), there.at()));
    }
  }

  private double gained(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toMillis() / 1000.0 * perSecond);
  }
}
