package se.jamkoll.rest.internal.request;

import jakarta.ws.rs.core.SecurityContext;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.CallerPrincipal;
import se.jamkoll.rest.internal.problem.Problem;
import se.jamkoll.rest.internal.problem.ProblemException;
import se.jamkoll.rest.internal.problem.ProblemType;

/** Finds who asks. */
public final class Callers {

  private Callers() {}

  /** Returns who asks, as the guard found; without one, nothing is answered. */
  public static Caller of(SecurityContext context) {
    return principal(context).caller();
  }

  /** Returns who asks, for an answer that goes on for long; as {@link #of} else. */
  public static CallerPrincipal principal(SecurityContext context) {
    if (context.getUserPrincipal() instanceof CallerPrincipal principal) {
      return principal;
    }
    throw new ProblemException(Problem.of(ProblemType.SIGN_IN_NEEDED));
  }
}
