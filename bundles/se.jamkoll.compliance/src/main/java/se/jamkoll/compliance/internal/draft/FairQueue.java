package se.jamkoll.compliance.internal.draft;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets callers take turns, however much each asks for. Those whose work has proved slow, or is just
 * proving so, leave one place free, and a caller who is not known yet has one place at most:
 * whoever asks for little is never behind them all, and a flood of files that are made to be slow
 * keeps no one else waiting.
 */
final class FairQueue {

  private static final long SLOW = Duration.ofMillis(200).toNanos();
  private static final int MOST_REMEMBERED = 1_000;

  private final int atOnce;
  private final int most;
  private final Executor threads;
  private final LongSupplier nanos;

  /** What waits, by caller; whoever had a turn goes last. */
  private final LinkedHashMap<String, Deque<Runnable>> waiting = new LinkedHashMap<>();

  private final List<Turn> running = new ArrayList<>();

  /** How long work of a caller takes, the last weighing as much as all before. */
  private final Map<String, Long> usual =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  private int size;

  /**
   * Creates a queue.
   *
   * @param atOnce how many pieces of work are done at a time, at least 1
   * @param most how many may wait
   * @param threads what the work is done on
   * @param nanos tells the time, as {@link System#nanoTime}
   */
  FairQueue(int atOnce, int most, Executor threads, LongSupplier nanos) {
    this.atOnce = atOnce;
    this.most = most;
    this.threads = threads;
    this.nanos = nanos;
  }

  /**
   * Takes work in.
   *
   * @throws RejectedExecutionException when too much waits
   */
  void add(String caller, Runnable work) {
    synchronized (this) {
      if (size >= most) {
        throw new RejectedExecutionException("Too much waits.");
      }
      waiting.computeIfAbsent(caller, each -> new ArrayDeque<>()).add(work);
      size++;
    }
    start();
  }

  /** Takes work back that no one waits for any longer; what has started goes on. */
  synchronized void remove(String caller, Runnable work) {
    Deque<Runnable> own = waiting.get(caller);
    if (own != null && own.remove(work)) {
      size--;
      if (own.isEmpty()) {
        waiting.remove(caller);
      }
    }
  }

  private void start() {
    for (Turn turn : turns()) {
      threads.execute(() -> run(turn));
    }
  }

  private record Turn(String caller, Runnable work, long begun) {}

  private synchronized List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    while (running.size() < atOnce) {
      Turn next = next();
      if (next == null) {
        break;
      }
      running.add(next);
      turns.add(next);
    }
    return turns;
  }

  private @Nullable Turn next() {
    String caller = waiting.keySet().stream().filter(this::mayStart).findFirst().orElse(null);
    if (caller == null) {
      return null;
    }
    Deque<Runnable> own = waiting.remove(caller);
    Turn next = new Turn(caller, own.remove(), nanos.getAsLong());
    if (!own.isEmpty()) {
      waiting.put(caller, own);
    }
    size--;
    return next;
  }

  private boolean mayStart(String caller) {
    if (slow(caller)) {
      long held = running.stream().filter(each -> slow(each.caller())).count();
      return held < Math.max(1, atOnce - 1);
    }
    return usual.containsKey(caller)
        || running.stream().noneMatch(each -> each.caller().equals(caller));
  }

  private boolean slow(String caller) {
    return usual.getOrDefault(caller, 0L) > SLOW
        || running.stream()
            .anyMatch(
                each -> each.caller().equals(caller) && nanos.getAsLong() - each.begun() > SLOW);
  }

  private void run(Turn turn) {
    try {
      turn.work().run();
    } finally {
      ended(turn);
      goOn();
    }
  }

  private void goOn() {
    try {
      start();
    } catch (RejectedExecutionException e) {
      // The end has come, and no one waits any longer.
      return;
    }
  }

  private synchronized void ended(Turn turn) {
    running.remove(turn);
    long took = nanos.getAsLong() - turn.begun();
    usual.merge(turn.caller(), took, (before, last) -> (before + last) / 2);
  }
}
