package se.jamkoll.api.access;

import org.osgi.annotation.versioning.ProviderType;

/** Signing in with a password, and out. Both are recorded, and so is what was refused. */
@ProviderType
public interface Sessions {

  /**
   * Begins a new session, with a secret that no one had before.
   *
   * @param client where the request came from, by which many tries are slowed down; never stored
   * @throws AccessException when the login or the password is wrong, or there were too many tries
   */
  SignedIn signIn(String login, String password, String client);

  /** Ends a session. */
  void end(Session session);

  /**
   * Returns the header {@code Set-Cookie} that gives a session to a browser.
   *
   * @param encrypted whether the request came over TLS
   */
  String cookie(SignedIn signedIn, boolean encrypted);

  /** Returns the header {@code Set-Cookie} that takes a session from a browser. */
  String endedCookie(boolean encrypted);
}
