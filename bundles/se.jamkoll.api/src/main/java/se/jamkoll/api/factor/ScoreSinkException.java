package se.jamkoll.api.factor;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/**
 * Tells why a sink did not take a score. What people read of it comes from {@link FactorMessages};
 * the message here is for logs.
 */
public final class ScoreSinkException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Failure failure;
  private final String detail;

  /**
   * Creates the exception.
   *
   * @param failure what went wrong
   * @param detail what is particular to it, as the failure says; empty when it says nothing
   * @param cause what caused it; null when nothing did
   */
  public ScoreSinkException(Failure failure, String detail, @Nullable Throwable cause) {
    super(failure + " " + detail, cause);
    this.failure = failure;
    this.detail = detail;
  }

  /** Returns what went wrong. */
  public Failure failure() {
    return failure;
  }

  /** Returns what is particular to it. */
  public String detail() {
    return detail;
  }

  /** What went wrong. */
  public enum Failure implements Term {
    /** The other system cannot be reached. */
    UNREACHABLE,
    /** The other system did not answer in time; detail: how many milliseconds it had. */
    NO_ANSWER,
    /** The other system cannot take it now; detail: the status that it answered with. */
    BUSY,
    /** The other system does not take it; detail: the status that it answered with. */
    REFUSED,
    /** The file could not be written. */
    NOT_WRITTEN,
    /** Something else; detail: what the sink says of it. */
    OTHER
  }
}
