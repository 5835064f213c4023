package se.jamkoll.rest.internal.problem;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of problems that a caller can meet, each with its HTTP status. */
public enum ProblemType {
  /** The request cannot be understood. */
  MALFORMED(400),
  /** The caller is not signed in, or no longer. */
  SIGN_IN_NEEDED(401),
  /** The caller may not. */
  DENIED(403),
  /** There is nothing at the address. */
  NOT_FOUND(404),
  /** The address does not offer the method. */
  METHOD_NOT_ALLOWED(405),
  /** The answer cannot be had in the format that is asked for. */
  NOT_ACCEPTABLE(406),
  /** The request did not come in time. */
  TOO_SLOW(408),
  /** What is asked for does not go together with how things are. */
  CONFLICT(409),
  /** The request is larger than allowed. */
  TOO_LARGE(413),
  /** The request is in a format that is not taken. */
  UNSUPPORTED_TYPE(415),
  /** The request is understood, and something in it is refused. */
  REFUSED(422),
  /** The caller asks too often. */
  TOO_MANY_REQUESTS(429),
  /** Something went wrong that no one had thought of. */
  DEFECT(500),
  /** It cannot be done for now. */
  UNAVAILABLE(503);

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the URI that names the type, relative to the server. */
  public String uri() {
    return "/api/v1/problems/" + id();
  }

  /** Returns the last segment of the URI, such as {@code not-found}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the type for a status; what is closest where there is none of that status. */
  public static ProblemType of(int status) {
    return Arrays.stream(values())
        .filter(type -> type.status == status)
        .findFirst()
        .orElse(status >= 500 ? DEFECT : MALFORMED);
  }
}
