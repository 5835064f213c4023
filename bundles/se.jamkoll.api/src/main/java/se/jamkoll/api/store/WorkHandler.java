package se.jamkoll.api.store;

import java.time.Duration;
import java.time.Instant;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Does work of one kind. Register one as an OSGi service; work waits while there is none.
 *
 * <p>Work may be done twice, after a stop at the wrong moment: doing it again must change nothing.
 */
@ConsumerType
public interface WorkHandler {

  /** Returns the kind of work it does. */
  String kind();

  /**
   * Does a piece of work. Called outside any transaction and on several threads at once;
   * interrupted when the queue stops, after which the work is done again at the next start.
   *
   * @param attempt how many times it was tried before, from 0
   */
  Outcome handle(Work work, int attempt);

  /** What became of a piece of work. */
  sealed interface Outcome {

    /** It is done. */
    Outcome DONE = new Done();

    /** It is done. */
    record Done() implements Outcome {}

    /**
     * It failed, and is tried again.
     *
     * @param after how long to wait
     * @param reason why, for administrators; no text of a document
     */
    record Retry(Duration after, String reason) implements Outcome {}

    /**
     * It is done for now, and is done again, with another payload.
     *
     * @param due when
     * @param payload what to know then
     */
    record Again(Instant due, String payload) implements Outcome {}

    /**
     * It failed for good; it is kept for administrators to see, and to try again by hand.
     *
     * @param reason why; no text of a document
     */
    record Failed(String reason) implements Outcome {}
  }
}
