package se.jamkoll.reading.internal.worker.process;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.worker.protocol.Hello;
import se.jamkoll.reading.internal.worker.protocol.Request;
import se.jamkoll.reading.internal.worker.protocol.Response;
import se.jamkoll.reading.internal.worker.protocol.ResultCodec;

/**
 * Answers one request after another.
 *
 * <p>Two threads take turns: while one reads a document, the other waits at the pipe. So a request
 * need not be handed over, and the worker ends with its parent, whatever it is busy with.
 */
final class WorkerLoop {

  /** Beyond this part of the heap, still in use after a document, a worker asks to be replaced. */
  private static final double FULL = 0.5;

  private static final int THREADS = 2;

  /** What a pipe holds. */
  private static final int BUFFER = 1 << 16;

  private final ResultCodec codec = new ResultCodec();
  private final Lock pipe = new ReentrantLock();
  private final Lock answering = new ReentrantLock();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Function<ReadingLimits, DocumentReader> readers;
  private final InputStream in;
  private final OutputStream out;

  WorkerLoop(Function<ReadingLimits, DocumentReader> readers, InputStream in, OutputStream out) {
    this.readers = readers;
    this.in = in;
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  /** Serves until the pipe is closed. */
  void run() throws IOException {
    Hello.write(out, codec);
    for (int i = 1; i <= THREADS; i++) {
      Thread thread = new Thread(this::answerAll, "reading-" + i);
      thread.setDaemon(true);
      thread.start();
    }
    try {
      ended.await();
    } catch (InterruptedException e) {
      // Asked to end, it ends.
      return;
    }
  }

  private void answerAll() {
    try {
      Request request = take();
      while (request != null) {
        answerInTurn(request);
        request = take();
      }
    } catch (IOException e) {
      // Nobody hears the answers any longer, or asks what is to be understood.
      return;
    } finally {
      ended.countDown();
    }
  }

  /** Waits at the pipe; whoever takes a request takes the next turn to answer with it. */
  private @Nullable Request take() throws IOException {
    pipe.lock();
    try {
      Request request = Request.read(in);
      if (request != null) {
        answering.lock();
      }
      return request;
    } finally {
      pipe.unlock();
    }
  }

  private void answerInTurn(Request request) throws IOException {
    try {
      answer(request).write(out, codec);
    } finally {
      answering.unlock();
    }
  }

  private Response answer(Request request) {
    try {
      ReadingResult result = readers.apply(request.limits()).read(request.source());
      return new Response(result, full());
    } catch (RuntimeException | Error e) {
      return new Response(
          new ReadingResult.Unreadable(
              UnreadableReason.READER_FAILED, e.getClass().getSimpleName()),
          true);
    }
  }

  private static boolean full() {
    if (!beyond(FULL)) {
      return false;
    }
    System.gc();
    return beyond(FULL);
  }

  private static boolean beyond(double part) {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() > part * runtime.maxMemory();
  }
}
