package se.jamkoll.api.host;

import org.jspecify.annotations.Nullable;

/**
 * Tells why a host could not answer. The message holds no text or title of a document and names no
 * person: it is kept and shown to administrators.
 */
public final class HostException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** Creates the exception. */
  public HostException(Kind kind, String message) {
    this(kind, message, null);
  }

  /** Creates the exception with what caused it. */
  public HostException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** Returns the exception of a host that lacks a capability. */
  public static HostException unsupported(CaseHost.Capability capability) {
    return new HostException(Kind.UNSUPPORTED, "The host does not offer " + capability + ".");
  }

  /** Returns what kind of failure it is. */
  public Kind kind() {
    return kind;
  }

  /** What kind of failure it is, and so what is done about it. */
  public enum Kind {
    /** The host is down or too slow; asked again later. */
    UNAVAILABLE,
    /** What was asked for is not there, or no longer; not asked again. */
    NOT_FOUND,
    /** Jämkoll or its caller may not; not asked again. */
    DENIED,
    /** The cursor is not known any more; asked from the beginning. */
    UNKNOWN_CURSOR,
    /** The host does not offer this. */
    UNSUPPORTED,
    /** Anything else, such as an answer that makes no sense; asked again later. */
    FAILED;

    /** Tells whether the same question may be answered later. */
    public boolean passing() {
      return this == UNAVAILABLE || this == FAILED;
    }
  }
}
