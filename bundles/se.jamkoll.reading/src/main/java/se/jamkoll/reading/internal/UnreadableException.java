package se.jamkoll.reading.internal;

import se.jamkoll.api.document.UnreadableReason;

/** Tells that a file cannot be read, and why. */
public final class UnreadableException extends Exception {

  private final UnreadableReason reason;
  private final String detail;

  /** Creates an exception; the detail is never text of the document. */
  public UnreadableException(UnreadableReason reason, String detail) {
    super(reason + " " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  /** Creates an exception with what led to it. */
  public UnreadableException(UnreadableReason reason, String detail, Throwable cause) {
    super(reason + " " + detail, cause);
    this.reason = reason;
    this.detail = detail;
  }

  /** Returns why the file cannot be read. */
  public UnreadableReason reason() {
    return reason;
  }

  /** Returns what is particular to the file; may be empty. */
  public String detail() {
    return detail;
  }
}
