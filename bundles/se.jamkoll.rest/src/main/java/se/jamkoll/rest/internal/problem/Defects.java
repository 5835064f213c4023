package se.jamkoll.rest.internal.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Tells that something went wrong that no one had thought of; what, is for the log alone. */
@Component(service = ExceptionMapper.class)
@JakartarsExtension
public final class Defects implements ExceptionMapper<Throwable> {

  private static final int FRAMES = 12;

  private final Logger logger;

  /** Creates the mapper. */
  @Activate
  public Defects(@Reference(service = LoggerFactory.class) Logger logger) {
    this.logger = logger;
  }

  @Override
  public Response toResponse(Throwable defect) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    // Without the message of the exception, which may hold text of a document.
    logger.error("Request failed, {}: {} at {}", id, defect.getClass().getName(), frames(defect));
    return Problem.told(ProblemType.DEFECT, id, "problem.defect.logged", id).response();
  }

  private static String frames(Throwable defect) {
    return Arrays.stream(defect.getStackTrace())
        .limit(FRAMES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }
}
