package se.jamkoll.rest.internal.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceMessages;

/** Tells why something that was asked for cannot be done. */
@Component(service = ExceptionMapper.class)
@JakartarsExtension
public final class ComplianceProblems implements ExceptionMapper<ComplianceException> {

  private final ComplianceMessages messages;

  /** Creates the mapper. */
  @Activate
  public ComplianceProblems(@Reference ComplianceMessages messages) {
    this.messages = messages;
  }

  @Override
  public Response toResponse(ComplianceException problem) {
    return new Problem(
            type(problem.problem()),
            problem.problem().name(),
            locale -> messages.explain(problem, locale),
            List.of())
        .response();
  }

  private static ProblemType type(ComplianceException.Problem problem) {
    return switch (problem) {
      case UNKNOWN_HOST,
          UNKNOWN_MEETING,
          UNKNOWN_ITEM,
          UNKNOWN_DOCUMENT,
          UNKNOWN_ASSESSMENT,
          UNKNOWN_CHECK,
          UNKNOWN_ACTION,
          UNKNOWN_PROFILE ->
          ProblemType.NOT_FOUND;
      case RESTRICTED_DOCUMENT -> ProblemType.DENIED;
      case HOST_LACKS,
          NO_AGENDA,
          ACTION_CLOSED,
          PROFILE_LABEL_TAKEN,
          NOTHING_RUNS,
          NOTHING_FAILED ->
          ProblemType.CONFLICT;
      case INVALID_PROFILE,
          OTHER_PROFILE,
          REASON_NEEDED,
          DAY_NEEDED,
          PARAGRAPH_NEEDED,
          DECISION_INCOMPLETE,
          DECISION_AHEAD,
          TEXT_TOO_LONG ->
          ProblemType.REFUSED;
      case HOST_UNAVAILABLE, STORE_UNAVAILABLE -> ProblemType.UNAVAILABLE;
      case UNEXPECTED -> ProblemType.DEFECT;
    };
  }
}
