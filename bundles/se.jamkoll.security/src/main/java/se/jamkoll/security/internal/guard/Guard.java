package se.jamkoll.security.internal.guard;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import se.jamkoll.security.internal.audit.AccessAudit;
import se.jamkoll.security.internal.limit.Buckets;
import se.jamkoll.security.internal.session.SessionCookie;

/** Puts a lock on every route, by what it says of who opens it. */
public final class Guard implements DynamicFeature {

  private final Authenticator authenticator;
  private final SessionCookie cookie;
  private final Origins origins;
  private final Buckets pace;
  private final AccessAudit audit;

  /** Creates the guard. */
  public Guard(
      Authenticator authenticator,
      SessionCookie cookie,
      Origins origins,
      Buckets pace,
      AccessAudit audit) {
    this.authenticator = authenticator;
    this.cookie = cookie;
    this.origins = origins;
    this.pace = pace;
    this.audit = audit;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Method method = resource.getResourceMethod();
    RouteLock lock = new RouteLock(Opening.of(method), authenticator, cookie, origins, pace, audit);
    context.register(lock, Priorities.AUTHENTICATION);
    context.register(new NoStore());
  }
}
