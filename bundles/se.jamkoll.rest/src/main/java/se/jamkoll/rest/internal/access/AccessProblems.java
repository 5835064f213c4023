package se.jamkoll.rest.internal.access;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessMessages;
import se.jamkoll.rest.internal.problem.Problem;
import se.jamkoll.rest.internal.problem.ProblemType;

/** Tells why someone is not let in, and how long to wait where waiting helps. */
@Component(service = ExceptionMapper.class)
@JakartarsExtension
public final class AccessProblems implements ExceptionMapper<AccessException> {

  private final AccessMessages messages;

  /** Creates the mapper. */
  @Activate
  public AccessProblems(@Reference AccessMessages messages) {
    this.messages = messages;
  }

  @Override
  public Response toResponse(AccessException problem) {
    ProblemType type = ProblemType.of(problem.problem().status());
    Response response =
        new Problem(
                type,
                problem.problem().name(),
                locale -> messages.explain(problem, locale),
                List.of())
            .response();
    Response.ResponseBuilder told = Response.fromResponse(response);
    if (type == ProblemType.SIGN_IN_NEEDED) {
      told.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    Duration wait = problem.retryAfter();
    if (wait != null) {
      // In place of what any answer of the type says.
      told.header(HttpHeaders.RETRY_AFTER, null);
      told.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds()));
    }
    return told.build();
  }
}
