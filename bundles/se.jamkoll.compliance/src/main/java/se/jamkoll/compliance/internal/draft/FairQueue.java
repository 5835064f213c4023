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
 * Lets callers take turns, however much each asks for. One place is left free by each caller while
 * others are about or nothing is known of the caller, and by all those together whose work is
 * mostly slow: whoever asks for little is never behind a flood of files that are made to be slow.
 */
final class FairQueue {

  private static final long SLOW = Duration.ofMillis(200).toNanos();

  /** More is not counted of one piece of work, so that one that was held up says little. */
  private static final long SLOWEST = Duration.ofSeconds(1).toNanos();

  /** The part that the last piece of work has in what is usual: one of so many. */
  private static final int WEIGHT = 8;

  private static final long ABOUT = Duration.ofSeconds(10).toNanos();
  private static final int MOST_REMEMBERED = 1_000;

  private final int atOnce;
  private final int most;
  private final Executor threads;
  private final LongSupplier nanos;

  /** What waits, by caller; whoever had a turn goes last. */
  private final LinkedHashMap<String, Deque<Runnable>> waiting = new LinkedHashMap<>();

  private final List<Turn> running = new ArrayList<>();

  /** What is known of callers; of those who have asked least lately, nothing. */
  private final Map<String, Known> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
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
      long now = nanos.getAsLong();
      known.merge(caller, new Known(now, false, 0), (before, first) -> before.askedAgain(now));
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

  /**
   * What is known of a caller.
   *
   * @param asked when the caller last asked
   * @param tried whether work of the caller was done
   * @param usual how long work of the caller takes, the last ones weighing most
   */
  private record Known(long asked, boolean tried, long usual) {

    Known askedAgain(long now) {
      return new Known(now, tried, usual);
    }

    Known took(long nanos) {
      return new Known(asked, true, usual + (Math.min(nanos, SLOWEST) - usual) / WEIGHT);
    }
  }

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
    int most = Math.max(1, atOnce - 1);
    return (held(caller) < most || (tried(caller) && !othersAreAbout(caller)))
        && (!slow(caller) || heldBySlow() < most);
  }

  private long held(String caller) {
    return running.stream().filter(each -> each.caller().equals(caller)).count();
  }

  private long heldBySlow() {
    return running.stream().filter(each -> slow(each.caller())).count();
  }

  private boolean tried(String caller) {
    Known before = known.get(caller);
    return before != null && before.tried();
  }

  private boolean othersAreAbout(String caller) {
    long now = nanos.getAsLong();
    return known.entrySet().stream()
        .anyMatch(each -> !each.getKey().equals(caller) && now - each.getValue().asked() < ABOUT);
  }

  private boolean slow(String caller) {
    Known usually = known.get(caller);
    return (usually != null && usually.usual() > SLOW)
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
    known.computeIfPresent(turn.caller(), (caller, before) -> before.took(took));
  }
}
