package se.jamkoll.api.access;

/**
 * A session that began just now, with what proves it.
 *
 * @param session the session
 * @param secret what the cookie holds
 */
public record SignedIn(Session session, String secret) {

  /** Tells no secret. */
  @Override
  public String toString() {
    return "SignedIn[" + session.id() + "]";
  }
}
