package se.jamkoll.compliance.internal.host;

import se.jamkoll.api.host.HostException;
import se.jamkoll.api.host.HostException.Kind;

/** Tells that a question was not answered, and whether the host is to blame. */
final class NoAnswerException extends Exception {

  private static final long serialVersionUID = 1L;

  private final HostException reason;
  private final boolean asked;

  private NoAnswerException(HostException reason, boolean asked) {
    super(reason);
    this.reason = reason;
    this.asked = asked;
  }

  /** The host was asked, and did not answer as it should. */
  static NoAnswerException of(HostException reason) {
    return new NoAnswerException(reason, true);
  }

  /** The host was not asked. */
  static NoAnswerException unasked(String why) {
    return new NoAnswerException(new HostException(Kind.UNAVAILABLE, why), false);
  }

  HostException reason() {
    return reason;
  }

  boolean asked() {
    return asked;
  }
}
