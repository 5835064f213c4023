package se.jamkoll.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** The guard in the running server: with it routes are locked, without it there are none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityTest extends FrameworkTest {

  private static final String SECURITY = "se.jamkoll.security";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> PATHS =
      List.of("me", "accounts", "accounts/x", "tokens", "tokens/all", "audit");

  private final HttpClient client = HttpClient.newHttpClient();
  private Map<?, ?> told = Map.of();

  /** The first passwords are told until the bundle is stopped. */
  @BeforeAll
  void hearFirstPasswords() throws InterruptedException {
    told = (Map<?, ?>) service(Supplier.class, "(jamkoll.first.accounts=administrator)").get();
  }

  @Test
  void whoeverIsNotSignedInIsToldSoInSwedish() throws Exception {
    for (String path : PATHS) {
      awaitStatus(path, 401);
    }
    HttpResponse<String> response = get("accounts");

    assertTrue(response.body().contains("Du är inte inloggad."), response.body());
    assertEquals(
        "application/problem+json",
        response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
    assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertTrue(response.headers().firstValue("Content-Security-Policy").isPresent());
  }

  @Test
  void theFirstAdministratorSignsInAndChangesThePasswordFirst() throws Exception {
    awaitStatus("me", 401);
    String login = "{\"login\":\"admin\",\"password\":\"%s\"}".formatted(told.get("admin"));

    HttpResponse<String> signedIn =
        send(
            HttpRequest.newBuilder(uri("session"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(login)));

    assertEquals(200, signedIn.statusCode(), signedIn.body());
    String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    HttpResponse<String> accounts =
        send(
            HttpRequest.newBuilder(uri("accounts")).header("Cookie", cookie.replaceAll(";.*", "")));
    assertEquals(403, accounts.statusCode());
    assertTrue(accounts.body().contains("PASSWORD_MUST_CHANGE"), accounts.body());
  }

  @Test
  void withoutSecurityEveryRouteIsGone() throws Exception {
    Bundle security = bundle(SECURITY);
    for (String path : PATHS) {
      awaitStatus(path, 401);
    }
    security.stop();
    try {
      for (String path : PATHS) {
        awaitStatus(path, 404);
      }
    } finally {
      security.start();
    }
    for (String path : PATHS) {
      awaitStatus(path, 401);
    }
  }

  /** Asks until the whiteboard has done what was asked of it. */
  private void awaitStatus(String path, int status) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int last = 0;
    while (System.nanoTime() < end) {
      last = get(path).statusCode();
      if (last == status) {
        return;
      }
    }
    fail("/" + path + " answers " + last + ", not " + status + ".");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    ServiceReference<?> http =
        context().getServiceReference("org.osgi.service.servlet.runtime.HttpServiceRuntime");
    Object endpoints = http.getProperty("osgi.http.endpoint");
    String endpoint = endpoints instanceof String[] all ? all[0] : String.valueOf(endpoints);
    return URI.create(endpoint.replaceAll("/+$", "") + "/api/v1/" + path);
  }
}
