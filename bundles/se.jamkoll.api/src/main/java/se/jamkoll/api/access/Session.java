package se.jamkoll.api.access;

import java.time.Instant;

/**
 * Someone's time here, from sign-in to sign-out. What proves it is in a cookie and nowhere else.
 *
 * @param id its opaque id, which proves nothing
 * @param account whose it is
 * @param csrf what every request that changes something gives in the header {@value #CSRF_HEADER}
 * @param started when it began
 * @param idleUntil when it ends unless it is used before
 * @param expires when it ends however much it is used
 */
public record Session(
    String id, Account account, String csrf, Instant started, Instant idleUntil, Instant expires) {

  /** The property of a request under which the guard leaves the session. */
  public static final String PROPERTY = "jamkoll.session";

  /** The header in which a page gives {@link #csrf()} back. */
  public static final String CSRF_HEADER = "X-CSRF-Token";

  /** Tells nothing that proves something. */
  @Override
  public String toString() {
    return "Session[" + id + "]";
  }
}
