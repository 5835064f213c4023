package se.jamkoll.reading.internal.worker.protocol;

import java.io.IOException;

/** Tells that the other side did not keep to the protocol, or would have to break its bounds. */
public final class ProtocolException extends IOException {

  private static final long serialVersionUID = 1L;

  ProtocolException(String message) {
    super(message);
  }

  ProtocolException(String message, Throwable cause) {
    super(message, cause);
  }
}
