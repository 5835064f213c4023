package se.jamkoll.distribution;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Times of many requests, each from when it was meant to be sent until its answer was there. */
final class Latencies {

  private final long[] nanos;
  private final AtomicInteger count = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  Latencies(int most) {
    nanos = new long[most];
  }

  void add(long took, boolean answered) {
    int place = count.getAndIncrement();
    if (place < nanos.length) {
      nanos[place] = took;
    }
    if (!answered) {
      failed.incrementAndGet();
    }
  }

  int count() {
    return Math.min(count.get(), nanos.length);
  }

  int failed() {
    return failed.get();
  }

  /** Returns the time in milliseconds that a share of the requests took at the most. */
  double percentile(double share) {
    long[] sorted = Arrays.copyOf(nanos, count());
    Arrays.sort(sorted);
    int place = (int) Math.ceil(share * sorted.length) - 1;
    return sorted.length == 0
        ? 0
        : sorted[Math.max(0, place)] / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  String line(String name, double seconds) {
    return String.format(
        "%-44s %6d %6d %8.1f %8.1f %8.1f %8.1f %8.1f%n",
        name,
        count(),
        failed(),
        count() / seconds,
        percentile(0.5),
        percentile(0.95),
        percentile(0.99),
        percentile(1));
  }

  static String heading() {
    return String.format(
        "%-44s %6s %6s %8s %8s %8s %8s %8s%n",
        "", "sent", "failed", "per s", "p50 ms", "p95 ms", "p99 ms", "max ms");
  }
}
