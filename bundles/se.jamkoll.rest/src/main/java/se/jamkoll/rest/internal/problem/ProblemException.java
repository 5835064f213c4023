package se.jamkoll.rest.internal.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends WebApplicationException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public ProblemException(Problem problem) {
    super(problem.type().name(), problem.response());
  }

  /** Creates the exception of one refused field, whose text has the field as its first value. */
  public static ProblemException refused(String field, String key, Object... values) {
    return new ProblemException(
        Problem.ofFields(List.of(Problem.FieldProblem.told(field, key, values))));
  }
}
