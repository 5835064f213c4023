package se.jamkoll.compliance.internal.draft;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongSupplier;

/**
 * Lets callers take turns, however much each asks for. Those whose work has proved slow leave one
 * place free, so that whoever asks for little is never behind them all: a flood of files that are
 * made to be slow keeps no one else waiting.
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

  private final Map<String, Integer> running = new HashMap<>();

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
  private int busy;

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

  private record Turn(String caller, Runnable work) {}

  private synchronized List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    while (busy < atOnce) {
      Iterator<Map.Entry<String, Deque<Runnable>>> callers = waiting.entrySet().iterator();
      Turn next = null;
      while (next == null && callers.hasNext()) {
        Map.Entry<String, Deque<Runnable>> each = callers.next();
        if (mayStart(each.getKey())) {
          next = new Turn(each.getKey(), each.getValue().remove());
          callers.remove();
          if (!each.getValue().isEmpty()) {
            waiting.put(each.getKey(), each.getValue());
          }
        }
      }
      if (next == null) {
        break;
      }
      size--;
      busy++;
      running.merge(next.caller(), 1, Integer::sum);
      turns.add(next);
    }
    return turns;
  }

  private boolean mayStart(String caller) {
    if (!slow(caller)) {
      return true;
    }
    int held =
        running.entrySet().stream()
            .filter(each -> slow(each.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return held < Math.max(1, atOnce - 1);
  }

  private boolean slow(String caller) {
    return usual.getOrDefault(caller, 0L) > SLOW;
  }

  private void run(Turn turn) {
    long begun = nanos.getAsLong();
    try {
      turn.work().run();
    } finally {
      ended(turn.caller(), nanos.getAsLong() - begun);
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

  private synchronized void ended(String caller, long took) {
    busy--;
    running.computeIfPresent(caller, (each, count) -> count == 1 ? null : count - 1);
    usual.merge(caller, took, (before, last) -> (before + last) / 2);
  }
}
