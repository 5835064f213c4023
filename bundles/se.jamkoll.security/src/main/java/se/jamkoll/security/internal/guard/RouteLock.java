package se.jamkoll.security.internal.guard;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.access.Session;
import se.jamkoll.security.internal.audit.AccessAudit;
import se.jamkoll.security.internal.limit.Buckets;
import se.jamkoll.security.internal.secret.Secrets;
import se.jamkoll.security.internal.session.SessionCookie;

/** Lets through to one route those who open it. */
final class RouteLock implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final String BEARER = "bearer ";

  private final Opening opening;
  private final Authenticator authenticator;
  private final SessionCookie cookie;
  private final Origins origins;
  private final Buckets pace;
  private final AccessAudit audit;

  RouteLock(
      Opening opening,
      Authenticator authenticator,
      SessionCookie cookie,
      Origins origins,
      Buckets pace,
      AccessAudit audit) {
    this.opening = opening;
    this.authenticator = authenticator;
    this.cookie = cookie;
    this.origins = origins;
    this.pace = pace;
    this.audit = audit;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Identity identity = identify(request).orElse(null);
    if (identity != null) {
      keepPace(identity);
      request.setSecurityContext(
          new CallerContext(identity.caller(), identity.now(), encrypted(request)));
      if (identity.session() != null) {
        request.setProperty(Session.PROPERTY, identity.session());
      }
    }
    if (opening instanceof Opening.Anyone) {
      return;
    }
    if (identity == null) {
      throw refuse(request, null, Problem.NOT_SIGNED_IN);
    }
    pass(request, identity);
  }

  private void pass(ContainerRequestContext request, Identity identity) {
    if (identity.account().mustChangePassword() && identity.session() != null) {
      throw refuse(request, identity, Problem.PASSWORD_MUST_CHANGE);
    }
    if (identity.scope() != null && !identity.scope().opens(path(request))) {
      throw refuse(request, identity, Problem.TOKEN_ELSEWHERE);
    }
    if (!(opening instanceof Opening.Holders holders)) {
      throw refuse(request, identity, Problem.ROLE_NEEDED);
    }
    if (!holders.include(identity.caller())) {
      String[] roles = holders.roles().stream().map(Role::name).toArray(String[]::new);
      throw refuse(request, identity, Problem.ROLE_NEEDED, roles);
    }
  }

  private Optional<Identity> identify(ContainerRequestContext request) {
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization != null) {
      return Optional.of(byToken(request, authorization));
    }
    boolean changes = !SAFE.contains(request.getMethod());
    if (changes && !comesFromUs(request)) {
      throw refuse(request, null, Problem.CSRF);
    }
    Cookie found = request.getCookies().get(cookie.name(encrypted(request)));
    if (found == null) {
      return Optional.empty();
    }
    Optional<Identity> identity = authenticator.ofSession(found.getValue());
    if (identity.isEmpty() && !(opening instanceof Opening.Anyone)) {
      throw refuse(request, null, Problem.SESSION_ENDED);
    }
    return changes ? identity.filter(each -> provesPage(request, each)) : identity;
  }

  private Identity byToken(ContainerRequestContext request, String authorization) {
    if (!authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      throw refuse(request, null, Problem.TOKEN_REFUSED);
    }
    return authenticator
        .ofToken(authorization.substring(BEARER.length()).strip())
        .orElseThrow(() -> refuse(request, null, Problem.TOKEN_REFUSED));
  }

  /**
   * Tells whether a page of ours sent the request. One without any proof, to a route that is open
   * to anyone, is taken for one of someone who is not signed in: so one can sign in anew.
   */
  private boolean provesPage(ContainerRequestContext request, Identity identity) {
    Session session = identity.session();
    String given = request.getHeaderString(Session.CSRF_HEADER);
    if (session == null || (given == null && opening instanceof Opening.Anyone)) {
      return false;
    }
    if (given == null || !Secrets.same(given, session.csrf())) {
      throw refuse(request, identity, Problem.CSRF);
    }
    return true;
  }

  private boolean comesFromUs(ContainerRequestContext request) {
    return origins.isOurs(
        request.getHeaderString("Sec-Fetch-Site"),
        request.getHeaderString("Origin"),
        request.getHeaderString(HttpHeaders.HOST));
  }

  private void keepPace(Identity identity) {
    Duration wait = pace.take(identity.key());
    if (wait != null) {
      throw new AccessException(Problem.TOO_MANY_REQUESTS, wait);
    }
  }

  private AccessException refuse(
      ContainerRequestContext request,
      @Nullable Identity identity,
      Problem problem,
      String... details) {
    String what = problem + " " + request.getMethod() + " /" + path(request);
    audit.refused(identity == null ? null : identity.account().id(), "route.refused", what);
    return new AccessException(problem, details);
  }

  private static String path(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath(false);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private static boolean encrypted(ContainerRequestContext request) {
    return "https".equals(request.getUriInfo().getRequestUri().getScheme());
  }
}
