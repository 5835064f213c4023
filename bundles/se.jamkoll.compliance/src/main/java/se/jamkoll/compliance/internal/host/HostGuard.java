package se.jamkoll.compliance.internal.host;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import se.jamkoll.api.host.HostException;

/** Puts questions to one host, while it answers, and counts its failures. */
final class HostGuard implements AutoCloseable {

  private final HostLimits limits;
  private final TimedCalls calls;
  private final Breaker breaker;

  HostGuard(String name, HostLimits limits, Clock clock) {
    this.limits = limits;
    this.calls = new TimedCalls(name, limits.questionsAtOnce());
    this.breaker = new Breaker(clock);
  }

  HostLimits limits() {
    return limits;
  }

  Breaker breaker() {
    return breaker;
  }

  <T> T ask(Callable<T> question) throws HostException {
    return ask(question, late -> {});
  }

  /**
   * Asks a question.
   *
   * @param late what to do with an answer that comes when no one waits for it any longer
   */
  <T> T ask(Callable<T> question, Consumer<T> late) throws HostException {
    try {
      breaker.enter();
    } catch (NoAnswerException e) {
      throw e.reason();
    }
    try {
      T answer = calls.call(question, limits.answer(), late);
      breaker.answered();
      return answer;
    } catch (NoAnswerException e) {
      count(e);
      throw e.reason();
    }
  }

  /** Reads the next of a stream that the host has opened. */
  int read(InputStream stream, byte[] block) throws IOException {
    try {
      return calls.call(() -> stream.read(block), limits.answer());
    } catch (NoAnswerException e) {
      count(e);
      throw new IOException(e.reason().getMessage(), e.reason());
    }
  }

  /** Closes a stream of the host; one that cannot be closed is the host's own concern. */
  void close(InputStream stream) {
    try {
      calls.call(
          () -> {
            stream.close();
            return true;
          },
          limits.answer());
    } catch (NoAnswerException e) {
      count(e);
    }
  }

  /** Does something on a thread of the host's; no one waits for it. */
  void start(Runnable task) {
    calls.start(task);
  }

  @Override
  public void close() {
    calls.close();
  }

  /** What is not there, or not allowed, is an answer too. */
  private void count(NoAnswerException failure) {
    HostException reason = failure.reason();
    if (!failure.asked()) {
      breaker.left();
    } else if (reason.kind().passing()) {
      breaker.failed(String.valueOf(reason.getMessage()));
    } else {
      breaker.answered();
    }
  }
}
