package se.jamkoll.api.access;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells why someone is not let in, or why what was asked of accounts, sessions or tokens cannot be
 * done. What people read of it comes from {@link AccessMessages}; the message here is for logs and
 * holds neither a password nor a token.
 */
public final class AccessException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final transient List<String> details;
  private final @Nullable Duration retryAfter;

  /**
   * Creates the exception.
   *
   * @param problem what is wrong
   * @param details what is particular to it, in the order that the problem names them
   */
  public AccessException(Problem problem, String... details) {
    this(problem, (Duration) null, details);
  }

  /**
   * Creates the exception of something that may be tried again later.
   *
   * @param retryAfter how long to wait; null where waiting does not help
   */
  public AccessException(Problem problem, @Nullable Duration retryAfter, String... details) {
    super(problem + " " + String.join(", ", details));
    this.problem = problem;
    this.details = List.of(details);
    this.retryAfter = retryAfter;
  }

  /** Returns what is wrong. */
  public Problem problem() {
    return problem;
  }

  /** Returns what is particular to it. */
  public List<String> details() {
    return details;
  }

  /** Returns how long to wait before the next try; null where waiting does not help. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** What is wrong. */
  public enum Problem {
    /** The route needs someone who is signed in. */
    NOT_SIGNED_IN(401),
    /** The login, the password, or both are wrong, or the account is closed: which is not said. */
    WRONG_LOGIN(401),
    /** There were too many wrong passwords; waiting helps. */
    LOCKED_OUT(429),
    /** The session is over, by time or because its account changed. */
    SESSION_ENDED(401),
    /** The token is unknown, has expired or was revoked. */
    TOKEN_REFUSED(401),
    /** The token opens one document only, and this is not about it. */
    TOKEN_ELSEWHERE(403),
    /** No role of the caller opens the route; details: the names of the roles that do. */
    ROLE_NEEDED(403),
    /** The request does not prove that it comes from our own page. */
    CSRF(403),
    /** There were too many requests; waiting helps. */
    TOO_MANY_REQUESTS(429),
    /** The password must be changed before anything else. */
    PASSWORD_MUST_CHANGE(403),
    /** The password that was given as the present one is wrong. */
    PASSWORD_WRONG(403),
    /** The new password is too short; details: the least length in characters. */
    PASSWORD_TOO_SHORT(422),
    /** The new password is too long; details: the greatest length in characters. */
    PASSWORD_TOO_LONG(422),
    /** The new password is one that many use, or is like the login. */
    PASSWORD_KNOWN(422),
    /** The new password is the present one. */
    PASSWORD_SAME(422),
    /** The account has no password here: it signs in by the organisation's own service. */
    PASSWORD_ELSEWHERE(409),
    /** The roles of the account are given by the organisation's own service. */
    ROLES_ELSEWHERE(409),
    /** There is no such account; details: its id. */
    UNKNOWN_ACCOUNT(404),
    /** Another account has the login; details: the login. */
    LOGIN_TAKEN(409),
    /** The login is not one; details: the greatest length in characters. */
    LOGIN_INVALID(422),
    /** It would leave no administrator who can sign in. */
    LAST_ADMIN(409),
    /** There is no such token; details: its id. */
    UNKNOWN_TOKEN(404),
    /** The token would open more than its account; details: the role, its body. */
    TOKEN_TOO_WIDE(422),
    /** The token would open nothing: it has no role. */
    TOKEN_OPENS_NOTHING(422),
    /** The token would not end within the time that is allowed; details: the most days. */
    TOKEN_TOO_LONG(422),
    /** The token has no name, or one that is too long; details: the greatest length. */
    TOKEN_UNNAMED(422),
    /** Tokens for other accounts are made for hosts only; details: the login. */
    TOKEN_FOR_OTHERS(422),
    /** A host asks for another host's document; details: the login of the host's account. */
    HOST_ELSEWHERE(403),
    /** There is no account that may sign in with the login of a host's user. */
    UNKNOWN_USER(404),
    /** The key of a document is not one; details: the greatest length. */
    DOCUMENT_INVALID(422),
    /** The sign-in by the organisation's own service took too long, or was begun elsewhere. */
    SIGN_IN_UNKNOWN(400),
    /** What the organisation's own service answered cannot be trusted. */
    SIGN_IN_REFUSED(401),
    /** The organisation's own service knows the person and gives no role here. */
    SIGN_IN_WITHOUT_ROLE(403),
    /** The organisation's own service does not answer. */
    SIGN_IN_UNAVAILABLE(503);

    private final int status;

    Problem(int status) {
      this.status = status;
    }

    /** Returns the status that HTTP has for it. */
    public int status() {
      return status;
    }
  }
}
