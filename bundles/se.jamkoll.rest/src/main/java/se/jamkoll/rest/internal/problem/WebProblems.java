package se.jamkoll.rest.internal.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;

/** Tells of what the request got wrong before anything was done. */
@Component(service = ExceptionMapper.class)
@JakartarsExtension
public final class WebProblems implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException problem) {
    Response given = problem.getResponse();
    if (given.hasEntity() || given.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
      return given;
    }
    // Jersey says of a route that it is not there, and of a method which ones there are.
    return Response.fromResponse(given)
        .entity(Problem.of(ProblemType.of(given.getStatus())))
        .build();
  }
}
