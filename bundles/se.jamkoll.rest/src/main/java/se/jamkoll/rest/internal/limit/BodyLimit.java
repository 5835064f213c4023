package se.jamkoll.rest.internal.limit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.InstantSource;
import se.jamkoll.rest.internal.problem.ProblemException;

/** Bounds the body of a request, by what it says of its length and by what comes. */
final class BodyLimit implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String SHARE = BodyLimit.class.getName();

  private final long limit;
  private final UploadMemory memory;
  private final Duration patience;
  private final InstantSource clock;

  BodyLimit(long limit, UploadMemory memory, Duration patience, InstantSource clock) {
    this.limit = limit;
    this.memory = memory;
    this.patience = patience;
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (announced(request) > limit) {
      throw new ProblemException(LimitedStream.tooLarge(limit));
    }
    UploadMemory.Share share = memory.share();
    request.setProperty(SHARE, share);
    request.setEntityStream(
        new LimitedStream(
            request.getEntityStream(), limit, share, clock.instant().plus(patience), clock));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(SHARE) instanceof UploadMemory.Share share) {
      share.close();
    }
  }

  private static long announced(ContainerRequestContext request) {
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
