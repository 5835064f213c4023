package se.jamkoll.rest.internal.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import se.jamkoll.api.store.StoreException;

/** Tells that something cannot be kept or found for now. */
@Component(service = ExceptionMapper.class)
@JakartarsExtension
public final class StoreProblems implements ExceptionMapper<StoreException> {

  @Override
  public Response toResponse(StoreException problem) {
    ProblemType type =
        problem.kind() == StoreException.Kind.CONFLICT
            ? ProblemType.CONFLICT
            : ProblemType.UNAVAILABLE;
    return Problem.told(type, "STORE_" + problem.kind().name(), "store." + type.id()).response();
  }
}
