package se.jamkoll.reading.internal.worker.pool;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.worker.protocol.Request;

/**
 * Letters of our own that a new worker reads before anyone's: the first letter that a JVM reads
 * takes fifty times as long as a later one.
 *
 * @param letters what is read, several times
 */
record WarmUp(List<Request> letters) {

  private static final List<String> NAMES = List.of("letter.docx", "letter.odt", "letter.pdf");
  private static final int ROUNDS = 10;

  /** Loads the letters. */
  static WarmUp within(ReadingLimits limits) {
    List<Request> letters = new ArrayList<>();
    for (String name : NAMES) {
      letters.add(Request.piped(name, limits, bytes(name)));
    }
    return new WarmUp(List.copyOf(letters));
  }

  /** Lets a worker read, as long as it does. */
  void read(WorkerProcess worker) {
    for (int round = 0; round < ROUNDS; round++) {
      for (Request letter : letters) {
        if (worker.usable()) {
          worker.ask(letter);
        }
      }
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Objects.requireNonNull(WarmUp.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read from this bundle.", e);
    }
  }
}
