package se.jamkoll.shell.internal.serve;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;

/** Asks the server how it is, as anyone may. */
final class HealthProbe {

  static final String PATH = "/api/v1/health";

  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int TIMEOUT_MILLIS = 2_000;

  private final URI health;

  HealthProbe(Address address) {
    this.health = address.uri(PATH);
  }

  /** Asks until the server is well; returns whether that was within a time. */
  boolean awaitHealth(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!well()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(PAUSE.toMillis());
    }
    return true;
  }

  private boolean well() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) health.toURL().openConnection(Proxy.NO_PROXY);
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }
}
