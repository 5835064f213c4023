package se.jamkoll.reading.internal.worker.pool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import se.jamkoll.api.document.DocumentReaders;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.worker.protocol.Request;

/**
 * Reads each document in a worker.
 *
 * <p>A caller needs one of as many permits as there are workers, and so waits while all are busy.
 * With a permit it takes an idle worker, the one used last, or starts one. A worker that ends while
 * it is idle, or is worn out, is replaced in the background; who comes first does it himself. A
 * worker that a file has cost is replaced before whoever sent the file is answered.
 */
public final class WorkerPool implements DocumentReaders.Isolated {

  /** While each worker reads a file, one more may be on its way to it. */
  private static final int FILES_PER_WORKER = 2;

  private final WorkerCommand command;
  private final PoolSettings settings;
  private final Loader loader;
  private final WarmUp warmUp;
  private final Spool spool;
  private final Semaphore files;
  private final Semaphore permits;
  private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
  private final Set<WorkerProcess> alive = ConcurrentHashMap.newKeySet();
  private final PoolCounters counters = new PoolCounters();
  private final ScheduledThreadPoolExecutor clock;
  private final ExecutorService background;
  private volatile boolean closed;

  /** Creates a pool without workers; the spool becomes the pool's. */
  public WorkerPool(
      WorkerCommand command, PoolSettings settings, ReadingLimits limits, Spool spool) {
    this.command = command;
    this.settings = settings;
    this.loader = new Loader(limits, settings.maxPiped(), spool);
    this.warmUp = WarmUp.within(limits);
    this.spool = spool;
    this.files = new Semaphore(FILES_PER_WORKER * settings.workers(), true);
    this.permits = new Semaphore(settings.workers(), true);
    this.clock = new ScheduledThreadPoolExecutor(1, WorkerPool::daemon);
    clock.setRemoveOnCancelPolicy(true);
    this.background =
        new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), WorkerPool::daemon);
  }

  /** Starts all workers in the background, so that no document has to wait for them. */
  public void warmUp() {
    for (int i = 0; i < settings.workers(); i++) {
      background.execute(this::addWorker);
    }
  }

  /** Returns how the workers are. */
  public PoolStatus status() {
    return counters.status(settings.workers(), alive.size(), permits.availablePermits());
  }

  /** Returns the processes that live now. */
  public Set<ProcessHandle> processes() {
    Set<ProcessHandle> handles = ConcurrentHashMap.newKeySet();
    alive.forEach(worker -> handles.add(worker.handle()));
    return handles;
  }

  @Override
  public ReadingResult read(DocumentSource source) {
    try {
      return within(files, () -> load(source));
    } catch (RejectedExecutionException e) {
      return unreadable(UnreadableReason.READER_FAILED);
    }
  }

  @Override
  public void close() {
    closed = true;
    background.shutdownNow();
    clock.shutdownNow();
    idle.forEach(WorkerProcess::letGo);
    alive.forEach(this::discard);
    spool.close();
  }

  private ReadingResult load(DocumentSource source) {
    try (Loader.Loaded loaded = loader.load(source)) {
      return within(permits, () -> ask(loaded.request()));
    } catch (IOException e) {
      return unreadable(UnreadableReason.NOT_FOUND);
    } catch (UncheckedIOException e) {
      // The spool takes no more: that is no fault of the file's.
      return unreadable(UnreadableReason.READER_FAILED);
    }
  }

  private ReadingResult ask(Request request) {
    WorkerProcess worker;
    try {
      worker = take();
    } catch (IOException e) {
      return unreadable(UnreadableReason.READER_FAILED);
    }
    ReadingResult result = worker.ask(request);
    counters.count(result);
    giveBack(worker);
    return result;
  }

  private ReadingResult within(Semaphore semaphore, Supplier<ReadingResult> reading) {
    try {
      if (!semaphore.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        return unreadable(UnreadableReason.READER_BUSY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unreadable(UnreadableReason.READER_BUSY);
    }
    try {
      return reading.get();
    } finally {
      semaphore.release();
    }
  }

  private WorkerProcess take() throws IOException {
    WorkerProcess worker = idle.pollFirst();
    while (worker != null) {
      if (worker.usable()) {
        return worker;
      }
      discard(worker);
      worker = idle.pollFirst();
    }
    return start();
  }

  private void giveBack(WorkerProcess worker) {
    if (worker.usable() && !closed) {
      idle.addFirst(worker);
    } else if (worker.wornOut() || closed) {
      replace(worker);
    } else {
      replaceAtOnce(worker);
    }
  }

  /**
   * Replaces a worker that a file has got the better of while its permit is held: whoever sent the
   * file waits for the next worker, not those who come after.
   */
  private void replaceAtOnce(WorkerProcess worker) {
    discard(worker);
    try {
      WorkerProcess next = start();
      warmUp.read(next);
      idle.addLast(next);
    } catch (IOException | RejectedExecutionException e) {
      // Counted, or closed: the next document tries again.
      return;
    }
  }

  private void replace(WorkerProcess worker) {
    discard(worker);
    try {
      background.execute(this::addWorker);
    } catch (RejectedExecutionException e) {
      // Closed: no worker is wanted any longer.
      return;
    }
  }

  private void discard(WorkerProcess worker) {
    alive.remove(worker);
    worker.end();
  }

  /** Adds a worker where one is missing; while it starts, its permit is taken. */
  private void addWorker() {
    try {
      permits.acquire();
    } catch (InterruptedException e) {
      return;
    }
    try {
      if (!closed && alive.size() < settings.workers()) {
        idle.addFirst(start());
      }
    } catch (IOException | RejectedExecutionException e) {
      // Counted, or closed: whoever asks for the status is told, the next document tries again.
      return;
    } finally {
      permits.release();
    }
  }

  private WorkerProcess start() throws IOException {
    try {
      WorkerProcess worker = WorkerProcess.start(command, settings, spool, clock, this::ended);
      alive.add(worker);
      counters.started(true);
      if (closed) {
        // The pool was closed while the worker started, and did not see it.
        discard(worker);
        throw new RejectedExecutionException("The pool is closed.");
      }
      return worker;
    } catch (IOException e) {
      counters.started(false);
      throw e;
    }
  }

  /** An idle worker that ends is replaced before it is missed; a busy one is missed at once. */
  private void ended(WorkerProcess worker) {
    if (idle.remove(worker)) {
      replace(worker);
    }
  }

  private static ReadingResult unreadable(UnreadableReason reason) {
    return new ReadingResult.Unreadable(reason, "");
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "jamkoll-workers");
    thread.setDaemon(true);
    return thread;
  }
}
