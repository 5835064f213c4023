package se.jamkoll.rest.internal.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.compliance.ComplianceMessages;

/** Tells what was refused and who to ask. */
@Component(service = ExceptionMapper.class)
@JakartarsExtension
public final class Denials implements ExceptionMapper<DeniedException> {

  private final ComplianceMessages messages;

  /** Creates the mapper. */
  @Activate
  public Denials(@Reference ComplianceMessages messages) {
    this.messages = messages;
  }

  @Override
  public Response toResponse(DeniedException denied) {
    return new Problem(
            ProblemType.DENIED,
            denied.operation().name(),
            locale -> messages.explain(denied, locale),
            List.of())
        .response();
  }
}
