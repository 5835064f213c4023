package se.jamkoll.rest.internal.health;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Tells anyone the overall status, the worst of all checks, and nothing more.
 *
 * <p>The answer is 200 while the server does its work ({@code OK}, {@code WARN}), else 503. No
 * check at all is no health: the checks are not there yet. It is no resource of the API, so that it
 * is there without the guard too, but lives at the same place.
 */
@Component(service = Servlet.class)
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.path=/api/v1)")
@HttpWhiteboardServletPattern("/health")
public final class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final HealthCheckSelector ALL = HealthCheckSelector.tags("*");

  private final transient HealthCheckExecutor checks;

  /** Creates the servlet. */
  @Activate
  public HealthServlet(@Reference HealthCheckExecutor checks) {
    this.checks = checks;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Result.Status status = worst(checks.execute(ALL));
    boolean working = status == Result.Status.OK || status == Result.Status.WARN;
    byte[] body = ("{\"status\":\"" + status + "\"}\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(
        working ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static Result.Status worst(List<HealthCheckExecutionResult> results) {
    return results.stream()
        .map(result -> result.getHealthCheckResult().getStatus())
        .max(Comparator.comparingInt(Enum::ordinal))
        .orElse(Result.Status.TEMPORARILY_UNAVAILABLE);
  }
}
