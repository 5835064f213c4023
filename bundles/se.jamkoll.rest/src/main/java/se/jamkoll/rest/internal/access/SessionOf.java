package se.jamkoll.rest.internal.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import se.jamkoll.api.access.Session;

/** Finds the session that the guard left with a request. */
final class SessionOf {

  private SessionOf() {}

  static Optional<Session> request(ContainerRequestContext request) {
    return request.getProperty(Session.PROPERTY) instanceof Session session
        ? Optional.of(session)
        : Optional.empty();
  }
}
