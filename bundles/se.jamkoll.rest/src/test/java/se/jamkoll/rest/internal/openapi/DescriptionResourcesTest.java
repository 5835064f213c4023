package se.jamkoll.rest.internal.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.jamkoll.rest.internal.fake.RestServer;
import se.jamkoll.rest.internal.json.Json;

class DescriptionResourcesTest {

  private static final RestServer SERVER =
      new RestServer(new OpenApiResource(), new ApiPageResource());

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void whoHasTheDescriptionIsSparedIt() throws IOException {
    HttpResponse<String> first = SERVER.get("/openapi.json");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertEquals("3.1.0", Json.MAPPER.readTree(first.body()).get("openapi").asText());
    assertEquals(304, SERVER.get("/openapi.json", "If-None-Match", tag).statusCode());
  }

  @Test
  void thePageHasEveryRouteAndObjectAndNoDeadLink() throws IOException {
    String page = SERVER.get("/docs").body();
    JsonNode api = Json.MAPPER.readTree(SERVER.get("/openapi.json").body());

    for (JsonNode path : api.get("paths")) {
      for (JsonNode operation : path) {
        String id = operation.get("operationId").asText();
        assertTrue(page.contains("<h3 id=\"" + id + "\">"), id);
      }
    }
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
    while (links.find()) {
      assertTrue(page.contains("id=\"" + links.group(1) + "\""), links.group(1));
    }
  }

  @Test
  void thePageRunsNothingAndAsksNoOtherHost() {
    HttpResponse<String> page = SERVER.get("/docs");

    assertFalse(page.body().contains("<script") || page.body().contains("style="));
    assertFalse(page.body().contains("http:") || page.body().contains("https:"));
    assertTrue(page.body().contains("href=\"docs/style.css\""));
    assertEquals(200, SERVER.get("/docs/style.css").statusCode());
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.startsWith("default-src 'none'; style-src 'self';"), policy);
  }

  @Test
  void theFrameOfThePageIsInTheLanguageOfTheReader() {
    assertTrue(SERVER.get("/docs").body().contains("<h1>Jämkolls API</h1>"));
    assertTrue(
        SERVER.get("/docs", "Accept-Language", "en").body().contains("<h1>The API of Jämkoll"));
  }
}
