package se.jamkoll.rest.internal.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.jamkoll.api.compliance.ComplianceEvent.DraftChanged;
import se.jamkoll.rest.internal.fake.FakeGuard;
import se.jamkoll.rest.internal.fake.RestServer;

/** The stream as it goes over HTTP. */
@Timeout(60)
class EventResourceTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final EventHub hub = new EventHub(10, 2, 1, threads, Instant::now);
  private final RestServer server = new RestServer(new EventResource(hub));

  @AfterEach
  void stop() {
    hub.close();
    server.close();
    threads.shutdownNow();
  }

  @Test
  void eventsComeAsTheyHappenUntilTheHubStops() throws Exception {
    HttpResponse<InputStream> answer = follow();
    assertEquals(200, answer.statusCode());
    assertEquals(
        "text/event-stream;charset=utf-8",
        answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    assertEquals("retry: 5000", lines.readLine());

    hub.happened(new DraftChanged("reg", "d1"), caller -> caller.account().equals("anna"));
    hub.happened(new DraftChanged("reg", "d2"), caller -> caller.account().equals("bo"));
    hub.happened(new DraftChanged("reg", "d3"), caller -> true);

    assertEquals("data: {\"host\":\"reg\",\"document\":\"d1\"}", nextData(lines));
    assertEquals("data: {\"host\":\"reg\",\"document\":\"d3\"}", nextData(lines));
    hub.close();
    assertEquals(0, lines.lines().filter(line -> !line.isEmpty()).count());
  }

  @Test
  void whoFollowsInTooManyPlacesIsToldWhatToDo() throws Exception {
    try (InputStream open = follow().body()) {
      HttpResponse<String> second =
          server.get("/events", FakeGuard.CALLER, "anna OFFICIAL", "Accept-Language", "en");

      assertEquals(429, second.statusCode());
      assertEquals("30", second.headers().firstValue("Retry-After").orElse(""));
      assertTrue(second.body().contains("in 1 places already"), second.body());
      assertTrue(open.read() >= 0);
    }
  }

  private HttpResponse<InputStream> follow() throws Exception {
    return HttpClient.newHttpClient()
        .send(
            server.request("/events").header(FakeGuard.CALLER, "anna OFFICIAL").build(),
            HttpResponse.BodyHandlers.ofInputStream());
  }

  private static String nextData(BufferedReader lines) throws Exception {
    String line = lines.readLine();
    while (!line.startsWith("data: ")) {
      line = lines.readLine();
    }
    return line;
  }
}
