package se.jamkoll.rest.internal.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Session;

/**
 * Who one is.
 *
 * @param account the id of the account
 * @param login what it signs in with
 * @param roles what it may do by this session or token
 * @param mustChangePassword whether the password must be changed before anything else
 * @param session the session; null for a token
 */
record Me(
    String account,
    String login,
    List<Grant> roles,
    boolean mustChangePassword,
    @Nullable SessionView session) {

  /**
   * A session, as its page sees it.
   *
   * @param csrf what the page gives in the header {@code X-CSRF-Token} when it changes something
   * @param idleUntil when it ends unless it is used before
   * @param expires when it ends however much it is used
   */
  record SessionView(String csrf, Instant idleUntil, Instant expires) {}

  static Me of(Session session) {
    Caller caller = session.account().caller();
    return new Me(
        caller.account(),
        caller.login(),
        Roles.sorted(caller.grants()),
        session.account().mustChangePassword(),
        new SessionView(session.csrf(), session.idleUntil(), session.expires()));
  }

  static Me of(Caller caller) {
    return new Me(caller.account(), caller.login(), Roles.sorted(caller.grants()), false, null);
  }
}
