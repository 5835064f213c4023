package se.jamkoll.rest.internal.statistics;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.rest.internal.problem.Problem;
import se.jamkoll.rest.internal.problem.ProblemType;

/** Tells why figures that were asked for cannot be given. */
@Component(service = ExceptionMapper.class)
@JakartarsExtension
public final class StatisticsProblems implements ExceptionMapper<StatisticsException> {

  private final StatisticsMessages messages;

  /** Creates the mapper. */
  @Activate
  public StatisticsProblems(@Reference StatisticsMessages messages) {
    this.messages = messages;
  }

  @Override
  public Response toResponse(StatisticsException problem) {
    return new Problem(
            type(problem.problem()),
            problem.problem().name(),
            locale -> messages.explain(problem, locale),
            List.of())
        .response();
  }

  private static ProblemType type(StatisticsException.Problem problem) {
    return switch (problem) {
      case UNKNOWN_IMPROVEMENT -> ProblemType.NOT_FOUND;
      case TOO_FEW, HIDDEN -> ProblemType.CONFLICT;
      case STORE_UNAVAILABLE -> ProblemType.UNAVAILABLE;
      case PERIOD_BACKWARDS,
          PERIOD_AHEAD,
          PERIOD_UNKNOWN,
          UNKNOWN_BODY,
          UNKNOWN_DIMENSION,
          FILTER_NOT_POSSIBLE,
          DIMENSION_TWICE,
          TOO_MANY_DIMENSIONS,
          UNIT_NOT_POSSIBLE,
          BASELINE_OUTSIDE,
          PERIODS_OVERLAP,
          DAY_AHEAD,
          TEXT_NEEDED,
          TEXT_TOO_LONG ->
          ProblemType.REFUSED;
    };
  }
}
