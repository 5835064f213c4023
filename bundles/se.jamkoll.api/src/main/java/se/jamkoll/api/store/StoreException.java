package se.jamkoll.api.store;

import org.jspecify.annotations.Nullable;

/** Tells that the store could not keep or give something: it is down, full or was changed since. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** Creates the exception. */
  public StoreException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** Returns what kind of failure it is. */
  public Kind kind() {
    return kind;
  }

  /** What kind of failure it is. */
  public enum Kind {
    /** The database cannot be reached; the same may work later. */
    UNAVAILABLE,
    /** Someone else changed the same thing first; read it again. */
    CONFLICT,
    /** Anything else. */
    FAILED
  }
}
