package se.jamkoll.shell.internal.serve;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Asks the server how it is, as anyone may. It is ready when it is well and its routes are there,
 * which come some seconds after the rest. They are asked for what none of them offers, so that no
 * one is recorded as refused.
 */
final class HealthProbe {

  static final String PATH = "/api/v1/health";

  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int TIMEOUT_MILLIS = 2_000;

  /** A route of every kind. */
  private static final List<String> ROUTES =
      List.of("me", "accounts", "tokens", "checks", "hosts", "events", "assessments", "statistics");

  private final URI health;
  private final List<URI> routes;

  HealthProbe(Address address) {
    this.health = address.uri(PATH);
    this.routes = ROUTES.stream().map(route -> address.uri("/api/v1/" + route)).toList();
  }

  /** Asks until the server is ready; returns whether that was within a time. */
  boolean awaitReady(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!ready()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(PAUSE.toMillis());
    }
    return true;
  }

  private boolean ready() {
    return answers("GET", health, HttpURLConnection.HTTP_OK)
        && routes.stream().allMatch(uri -> answers("PUT", uri, HttpURLConnection.HTTP_BAD_METHOD));
  }

  private static boolean answers(String method, URI uri, int status) {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
      connection.setRequestMethod(method);
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      try {
        return connection.getResponseCode() == status;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }
}
