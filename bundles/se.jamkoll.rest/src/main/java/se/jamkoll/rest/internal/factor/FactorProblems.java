package se.jamkoll.rest.internal.factor;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorMessages;
import se.jamkoll.rest.internal.problem.Problem;
import se.jamkoll.rest.internal.problem.ProblemType;

/** Tells why something about factors cannot be done. */
@Component(service = ExceptionMapper.class)
@JakartarsExtension
public final class FactorProblems implements ExceptionMapper<FactorException> {

  private final FactorMessages messages;

  /** Creates the mapper. */
  @Activate
  public FactorProblems(@Reference FactorMessages messages) {
    this.messages = messages;
  }

  @Override
  public Response toResponse(FactorException problem) {
    return new Problem(
            type(problem.problem()),
            problem.problem().name(),
            locale -> messages.explain(problem, locale),
            List.of())
        .response();
  }

  private static ProblemType type(FactorException.Problem problem) {
    return switch (problem) {
      case UNKNOWN_ROUND, UNKNOWN_ANSWER, UNKNOWN_BENCHMARK, NOT_MEASURED -> ProblemType.NOT_FOUND;
      case ROUND_CLOSED, ROUND_EXISTS, NOTHING_SUGGESTED -> ProblemType.CONFLICT;
      case UNKNOWN_YEAR,
          UNKNOWN_FACTOR,
          NOT_HALF_POINTS,
          ANOTHER_ROUND,
          DAY_AHEAD,
          COMMENT_NEEDED,
          TEXT_TOO_LONG,
          OTHER_SCHEMA,
          NOT_A_BENCHMARK,
          WHOLE_ORGANISATION_ONLY ->
          ProblemType.REFUSED;
      case STORE_UNAVAILABLE -> ProblemType.UNAVAILABLE;
    };
  }
}
