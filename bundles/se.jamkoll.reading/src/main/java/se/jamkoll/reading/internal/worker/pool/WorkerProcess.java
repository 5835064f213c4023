package se.jamkoll.reading.internal.worker.pool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.worker.Folders;
import se.jamkoll.reading.internal.worker.protocol.Hello;
import se.jamkoll.reading.internal.worker.protocol.Request;
import se.jamkoll.reading.internal.worker.protocol.Response;
import se.jamkoll.reading.internal.worker.protocol.ResultCodec;

/** A worker as its parent sees it; asked by one thread at a time. */
final class WorkerProcess {

  /** How long a JVM may take until it says hello, on the slowest machine. */
  private static final Duration START = Duration.ofSeconds(30);

  /** How long a worker that has closed its end may take to be gone. */
  private static final Duration END = Duration.ofSeconds(2);

  /** How long a worker may take to end by itself. */
  private static final Duration LEAVE = Duration.ofSeconds(10);

  /** What a JVM ends with when {@code ExitOnOutOfMemoryError} is set. */
  private static final int OUT_OF_MEMORY = 3;

  /** What a pipe holds: a letter is sent at once, and so is what was read of it. */
  private static final int BUFFER = 1 << 16;

  private static final ResultCodec CODEC = new ResultCodec();

  private final Process process;
  private final Path folder;
  private final PoolSettings settings;
  private final Deadline deadline;
  private final InputStream in;
  private final OutputStream out;
  private final Consumer<WorkerProcess> onEnd;
  private volatile boolean timedOut;
  private boolean tired;
  private int documents;

  private WorkerProcess(
      Process process,
      Path folder,
      PoolSettings settings,
      ScheduledExecutorService clock,
      Consumer<WorkerProcess> onEnd) {
    this.process = process;
    this.folder = folder;
    this.settings = settings;
    this.deadline = new Deadline(clock, settings.perDocument(), this::timeOut);
    this.in = new BufferedInputStream(process.getInputStream(), BUFFER);
    this.out = new BufferedOutputStream(process.getOutputStream(), BUFFER);
    this.onEnd = onEnd;
  }

  /**
   * Starts a worker and waits until it is ready.
   *
   * @param onEnd hears when the worker has ended, for whatever reason
   * @throws IOException when it does not become ready, or is of another version
   */
  static WorkerProcess start(
      WorkerCommand command,
      PoolSettings settings,
      Spool spool,
      ScheduledExecutorService clock,
      Consumer<WorkerProcess> onEnd)
      throws IOException {
    Path folder = spool.folderForWorker();
    Process process;
    try {
      process = command.in(folder, settings.heapMegabytes(), spool.fontCache()).start();
    } catch (IOException e) {
      Folders.delete(folder);
      throw e;
    }
    WorkerProcess worker = new WorkerProcess(process, folder, settings, clock, onEnd);
    Thread watcher = new Thread(worker::watch, "jamkoll-worker-watch");
    watcher.setDaemon(true);
    watcher.start();
    Deadline start = new Deadline(clock, START, worker::timeOut);
    try {
      start.start();
      Hello.read(worker.in, CODEC);
      return worker;
    } catch (IOException | RuntimeException e) {
      worker.end();
      throw e;
    } finally {
      start.stop();
    }
  }

  /** Reads a document, or says why that could not be; the worker may be of no use afterwards. */
  ReadingResult ask(Request request) {
    deadline.start();
    try {
      request.write(out);
      Response response = Response.read(in, CODEC);
      documents++;
      tired = response.tired() || documents >= settings.documentsPerWorker();
      return response.result();
    } catch (IOException e) {
      tired = true;
      return failure();
    } finally {
      deadline.stop();
    }
  }

  /** Tells whether the worker can be asked again. */
  boolean usable() {
    return !tired && !timedOut && process.isAlive();
  }

  /** Tells whether the worker has read as many documents as it is to, which is no one's fault. */
  boolean wornOut() {
    return documents >= settings.documentsPerWorker();
  }

  /** Returns the process, for whoever looks after it. */
  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Lets an idle worker end by itself. */
  void letGo() {
    try {
      out.close();
      process.waitFor(LEAVE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (IOException e) {
      // It has ended already.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the worker, whatever it does, and deletes what it wrote. */
  void end() {
    process.destroyForcibly();
    try {
      process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Folders.delete(folder);
  }

  private ReadingResult failure() {
    if (timedOut) {
      String granted = settings.perDocument().toSeconds() + " s";
      return new ReadingResult.Unreadable(UnreadableReason.TIMED_OUT, granted);
    }
    return ended() && process.exitValue() == OUT_OF_MEMORY
        ? new ReadingResult.Unreadable(
            UnreadableReason.TOO_DEMANDING, settings.heapMegabytes() + " MB")
        : new ReadingResult.Unreadable(UnreadableReason.READER_FAILED, "");
  }

  /** A worker that closes the pipe is about to end by itself, which tells why. */
  private boolean ended() {
    try {
      return process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void timeOut() {
    timedOut = true;
    process.destroyForcibly();
  }

  /** What a JVM says when it dies is nothing a person could act on, but it must find room. */
  private void watch() {
    try (InputStream said = process.getErrorStream()) {
      said.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The pipe breaks when the process is killed: it has ended.
    }
    onEnd.accept(this);
  }
}
