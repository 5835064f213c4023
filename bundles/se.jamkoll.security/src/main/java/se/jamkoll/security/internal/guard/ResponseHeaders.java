package se.jamkoll.security.internal.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells browsers what they may do with every answer, and which other pages may ask (Cross-Origin
 * Resource Sharing, without cookies). What the API answers is data, whatever it holds: nothing in
 * it is run or loaded, and no frame shows it. What an answer says itself stands.
 */
public final class ResponseHeaders implements Filter {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");
  private static final String ASKED_HEADERS =
      "Authorization, Content-Type, Accept-Language, If-None-Match, Last-Event-ID";
  private static final String SHOWN_HEADERS = "ETag, Location, Retry-After, Content-Disposition";
  private static final String ONE_HOUR = "3600";
  private static final String API = "/api/";
  private static final String DATA_ALONE = "default-src 'none'; frame-ancestors 'none'";

  private final Origins origins;
  private final String policy;

  /**
   * Creates the filter.
   *
   * @param frames the origins of pages that may show ours in a frame, with spaces between; empty
   *     for none
   */
  public ResponseHeaders(Origins origins, String frames) {
    this.origins = origins;
    this.policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors "
            + (frames.isBlank() ? "'none'" : frames.strip());
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    protect(asked, answer);
    String origin = asked.getHeader("Origin");
    boolean mayAsk = origin != null && origins.mayAsk(origin);
    if (mayAsk) {
      share(answer, origin);
    }
    if (isPreflight(asked, origin)) {
      preflight(answer, mayAsk, asked.getHeader("Access-Control-Request-Method"));
      return;
    }
    chain.doFilter(request, response);
  }

  private void protect(HttpServletRequest request, HttpServletResponse response) {
    boolean data = request.getRequestURI().startsWith(API);
    response.setHeader("Content-Security-Policy", data ? DATA_ALONE : policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.addHeader("Vary", "Origin, Accept-Language");
    if (request.isSecure() || origins.encrypted()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }

  private static void share(HttpServletResponse response, String origin) {
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Expose-Headers", SHOWN_HEADERS);
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }

  private static boolean isPreflight(HttpServletRequest request, @Nullable String origin) {
    return origin != null
        && "OPTIONS".equals(request.getMethod())
        && request.getHeader("Access-Control-Request-Method") != null;
  }

  private static void preflight(HttpServletResponse response, boolean mayAsk, String method) {
    if (!mayAsk || !METHODS.contains(method)) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    response.setHeader(
        "Access-Control-Allow-Methods", String.join(", ", METHODS.stream().sorted().toList()));
    response.setHeader("Access-Control-Allow-Headers", ASKED_HEADERS);
    response.setHeader("Access-Control-Max-Age", ONE_HOUR);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
