package se.jamkoll.reading.internal.worker.process;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;
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
 * <p>Documents are read on a thread that nobody waits for, while this one waits for the pipe: so
 * the worker ends with its parent, whatever it is busy with.
 */
final class WorkerLoop {

  /** Beyond this part of the heap, still in use after a document, a worker asks to be replaced. */
  private static final double FULL = 0.5;

  private final ResultCodec codec = new ResultCodec();
  private final SynchronousQueue<Request> requests = new SynchronousQueue<>();
  private final Function<ReadingLimits, DocumentReader> readers;
  private final InputStream in;
  private final OutputStream out;

  WorkerLoop(Function<ReadingLimits, DocumentReader> readers, InputStream in, OutputStream out) {
    this.readers = readers;
    this.in = in;
    this.out = new BufferedOutputStream(out);
  }

  /** Serves until the pipe is closed. */
  void run() throws IOException {
    Hello.write(out, codec);
    Thread reading = new Thread(this::answerAll, "reading");
    reading.setDaemon(true);
    reading.start();
    Request request = Request.read(in);
    while (request != null && hand(request)) {
      request = Request.read(in);
    }
  }

  private boolean hand(Request request) {
    try {
      requests.put(request);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void answerAll() {
    try {
      while (true) {
        answer(requests.take()).write(out, codec);
      }
    } catch (IOException | InterruptedException e) {
      // Nobody hears the answers any longer: the end of the pipe ends the worker too.
      return;
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
