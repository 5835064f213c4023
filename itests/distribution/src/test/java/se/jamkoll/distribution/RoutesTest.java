package se.jamkoll.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.distribution.Api.Proof;

/** Every route of a running server, as those who may and those who may not meet it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
class RoutesTest {

  private static final Path TABLE =
      CommandLine.ROOT.resolve("bundles/se.jamkoll.security/README.md");
  private static final Pattern ROW =
      Pattern.compile("\\| (GET|POST|PUT|DELETE) \\| `([^`]+)` \\| ([^|]+) \\|.*");
  private static final String ALL_MEETINGS =
      "/hosts/register/meetings?from=2020-01-01&to=2040-01-01";
  private static final List<String> ATTACKS =
      List.of(
          "' OR '1'='1",
          "x'; DROP TABLE assessment; --",
          "\") OR 1=1 --",
          "${jndi:ldap://127.0.0.1/x}",
          "<script>alert(1)</script>");

  @TempDir static Path folder;

  private final Map<String, Proof> people = new LinkedHashMap<>();
  private ServerProcess server;
  private Api api;
  private JsonNode meeting;
  private String meetingPath;

  /** A row of the table of who may do what. */
  private record Route(String method, String path, List<String> roles) {

    String address() {
      return path.replace("{kind}", "csv").replaceAll("\\{\\w+}", "x1");
    }
  }

  @BeforeAll
  void start() throws Exception {
    server =
        ServerProcess.start(
            CommandLine.HOME, folder.resolve("data"), folder.resolve("said"), "--examples");
    // Ready means that every route is there.
    assertEquals(401, server.get("/api/v1/audit").statusCode(), server.said());
    server.awaitSaid("  strateg ·");
    api = new Api(server);
    Proof admin = api.signInFirst("admin", server.password("admin"));
    people.put("ADMIN", admin);
    people.put("OFFICIAL", first("handlaggare1"));
    people.put("MANAGER", first("chef"));
    people.put("SECRETARY", first("sekreterare"));
    people.put("READER", first("ledamot"));
    people.put("STRATEGIST", first("strateg"));
    people.put("HOST", api.account(admin, "register", Map.of("role", "HOST")));
    people.put(
        "OTHERS", api.account(admin, "annan", Map.of("role", "SECRETARY", "body", "Annan nämnd")));
    meeting = withItems();
    meetingPath = "/hosts/register/meetings/" + Api.key(meeting.at("/meeting/key").asText());
  }

  private Proof first(String login) throws Exception {
    return api.signInFirst(login, server.password(login));
  }

  /** Returns a meeting of the secretary's body that has items. */
  private JsonNode withItems() throws Exception {
    for (JsonNode each : api.get(ALL_MEETINGS, who("SECRETARY")).get("entries")) {
      String key = Api.key(each.at("/meeting/key").asText());
      JsonNode whole = api.get("/hosts/register/meetings/" + key, who("SECRETARY"));
      if (whole.at("/meeting/agenda").size() > 2) {
        return whole;
      }
    }
    throw new IllegalStateException("The examples have no meeting with items.");
  }

  @AfterAll
  void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  private Proof who(String role) {
    return Objects.requireNonNull(people.get(role), role);
  }

  private static List<Route> routes() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(
            row -> new Route(row.group(1), row.group(2), List.of(row.group(3).strip().split(", "))))
        .toList();
  }

  @Test
  void whoeverIsNotSignedInOrHasAnotherRoleIsRefusedAtEveryRoute() throws Exception {
    List<String> open = new ArrayList<>();
    for (Route route : routes()) {
      if (route.roles().contains("anyone")) {
        continue;
      }
      expect(401, route, Proof.NONE, "no one", open);
      if (!route.roles().contains("any role")) {
        for (Map.Entry<String, Proof> person : people.entrySet()) {
          String role = person.getKey().equals("OTHERS") ? "SECRETARY" : person.getKey();
          if (!route.roles().contains(role)) {
            expect(403, route, person.getValue(), person.getKey(), open);
          }
        }
      }
    }
    assertEquals(List.of(), open);
    assertTrue(
        api.get("/audit?limit=500", who("ADMIN")).toString().contains("ROLE_NEEDED DELETE /jobs"));
  }

  private void expect(int status, Route route, Proof proof, String person, List<String> open)
      throws Exception {
    String body = route.method().equals("GET") || route.method().equals("DELETE") ? "" : "{}";
    HttpResponse<String> answer = api.send(route.method(), route.address(), proof, body);
    if (answer.statusCode() != status || !answer.body().contains("\"detail\"")) {
      open.add(person + " " + route.method() + " " + route.path() + ": " + answer.statusCode());
    }
  }

  @Test
  void noBrowserOrProxyKeepsWhatADraftSays() throws Exception {
    HttpResponse<String> drafts = api.send("GET", "/hosts/register/drafts", who("OFFICIAL"), "");
    HttpResponse<String> check =
        api.send("POST", "/checks", who("OFFICIAL"), "{\"text\":\"<script>alert(1)</script>\"}");

    for (HttpResponse<String> answer : List.of(drafts, check)) {
      assertEquals(200, answer.statusCode(), answer.body());
      assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
      assertEquals(
          "default-src 'none'; frame-ancestors 'none'",
          answer.headers().firstValue("Content-Security-Policy").orElse(""));
      assertEquals(
          "Origin, Accept-Language", String.join(", ", answer.headers().allValues("Vary")));
    }
  }

  @Test
  void theSecretaryOfAnotherBodyGetsNothingOfThisOne() throws Exception {
    JsonNode item = meeting.at("/meeting/agenda/0");
    String key = Api.key(item.get("key").asText());
    String action =
        "{\"meeting\":%s,\"kind\":\"COMPLETION\",\"text\":\"Komplettera.\"}"
            .formatted(meeting.at("/meeting/key"));
    String manual =
        "{\"meeting\":%s,\"item\":%s,\"level\":\"COMPLETE\",\"reason\":\"Så är det.\"}"
            .formatted(meeting.at("/meeting/key"), item.get("key"));
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("GET " + meetingPath, "");
    asked.put("GET " + meetingPath + "/readiness", "");
    asked.put("GET " + meetingPath + "/check", "");
    asked.put("POST " + meetingPath + "/check", "");
    asked.put("DELETE " + meetingPath + "/check", "");
    asked.put("GET " + meetingPath + "/items/" + key + "/manual", "");
    asked.put("POST /hosts/register/items/" + key + "/actions", action);
    asked.put(
        "GET /hosts/register/items/"
            + key
            + "/actions/wording?kind=COMPLETION&meeting="
            + URLEncoder.encode(meeting.at("/meeting/key").asText(), StandardCharsets.UTF_8),
        "");
    for (JsonNode each : api.get("/assessments?limit=1", who("SECRETARY")).get("entries")) {
      String path = "/assessments/" + each.get("id").asText();
      asked.put("GET " + path, "");
      asked.put("POST " + path + "/manual", manual);
    }
    for (Map.Entry<String, String> each : asked.entrySet()) {
      String[] line = each.getKey().split(" ", 2);
      HttpResponse<String> answer = api.send(line[0], line[1], who("OTHERS"), each.getValue());

      assertEquals(403, answer.statusCode(), each.getKey() + ": " + answer.body());
      assertFalse(answer.body().contains(item.get("title").asText()), answer.body());
    }
    assertEquals(0, api.get(ALL_MEETINGS, who("OTHERS")).get("entries").size());
    assertEquals(0, api.get("/assessments", who("OTHERS")).get("entries").size());
  }

  @ParameterizedTest
  @CsvSource({
    "/assessments?body=",
    "/assessments?host=",
    "/assessments?document=",
    "/assessments?after=",
    "/assessments?level=",
    "/actions?body=",
    "/actions?host=",
    "/actions?meeting=",
    "/actions?item=",
    "/actions?after=",
    "/statistics?body=",
    "/statistics?administration=",
    "/statistics?documentType=",
    "/statistics?domain=",
    "/statistics?period=",
    "/statistics?groupBy=",
    "/statistics/trend?unit=",
    "/hosts/register/meetings?body=",
    "/hosts/register/meetings?after=",
    "/hosts/",
    "/assessments/",
    "/tokens/"
  })
  void whatLooksLikeAnAttackFindsNothingAndIsRenderedHarmless(String path) throws Exception {
    for (String attack : ATTACKS) {
      HttpResponse<String> answer =
          api.send(
              "GET",
              path + URLEncoder.encode(attack, StandardCharsets.UTF_8).replace("+", "%20"),
              who("STRATEGIST"),
              "");

      assertTrue(answer.statusCode() < 500, attack + ": " + answer.body());
      if (answer.statusCode() == 200 && !path.startsWith("/statistics")) {
        assertEquals(0, Api.JSON.readTree(answer.body()).get("entries").size(), attack);
      }
      assertTrue(
          answer.headers().firstValue("Content-Type").orElse("").matches("application/.*json.*"),
          answer.headers().toString());
      assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    }
    assertTrue(api.get("/assessments", who("STRATEGIST")).get("entries").size() > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "/hosts/a%0d%0aX-Evil:%201/drafts",
    "/hosts/..%2f..%2fetc/drafts",
    "/hosts/%2e%2e/%2e%2e/drafts",
    "/assessments/a%00b",
    "/session/provider?returnTo=%0d%0aX-Evil:%201"
  })
  void noAddressWritesAHeaderOrLeadsOutOfTheApi(String path) throws Exception {
    HttpResponse<String> answer = api.send("GET", path, who("OFFICIAL"), "");

    assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.body());
    assertFalse(answer.headers().map().containsKey("x-evil"));
    assertFalse(answer.body().contains("Exception"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({"//api/v1/me", "/api/v1//me", "/api/v1/hosts/a%2fb/drafts", "/%"})
  void anAddressThatIsRefusedBeforeAnyRouteIsToldInASentenceWithoutAPageOfTheServers(String path)
      throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1");

    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    assertFalse(answer.toLowerCase(Locale.ROOT).contains("<html"), answer);
    assertFalse(answer.toLowerCase(Locale.ROOT).contains("jetty"), answer);
  }

  private String raw(String line) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.uri("/").getPort())) {
      socket
          .getOutputStream()
          .write(
              (line + "\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aSessionThatSomeoneElsePlantedIsNeverTheOneThatIsSignedInWith() throws Exception {
    String login = "{\"login\":\"ledamot\",\"password\":\"grön stol vandrar fort\"}";
    HttpResponse<String> answer =
        api.send("POST", "/session", new Proof(Map.of("Cookie", "jamkoll=planted")), login);

    assertEquals(200, answer.statusCode(), answer.body());
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertNotEquals("jamkoll=planted", cookie.substring(0, cookie.indexOf(';')));
    assertEquals(
        401,
        api.send("GET", "/tokens", new Proof(Map.of("Cookie", "jamkoll=planted")), "")
            .statusCode());
  }

  @Test
  void theProgressOfACheckIsSeenAsItGoesByThoseWhoMayAndEndsWithTheSession() throws Exception {
    Proof secretary = api.account(who("ADMIN"), "vikarie", role(meeting.at("/meeting/body")));
    Proof stranger = api.account(who("ADMIN"), "granne", role(new TextNode("Annan nämnd")));
    try (BufferedReader own = follow(secretary);
        BufferedReader others = follow(stranger)) {
      HttpResponse<String> started = api.send("POST", meetingPath + "/check", secretary, "");
      assertEquals(202, started.statusCode(), started.body());
      String check = Api.JSON.readTree(started.body()).get("id").asText();

      List<JsonNode> progress = progressOf(check, own);

      JsonNode last = progress.get(progress.size() - 1);
      assertEquals("DONE", last.get("state").asText());
      assertEquals(last.get("total"), last.get("done"));
      assertTrue(progress.size() > last.get("total").asInt(), progress.toString());
      assertEquals(Set.of("host", "meeting", "check", "state", "done", "total"), names(last));
      assertEquals(204, api.send("DELETE", "/session", secretary, "").statusCode());
      // Ends by itself: what comes until then is no longer for anyone who reads this.
      own.lines().forEach(line -> assertFalse(line.contains("title"), line));
      assertEquals(204, api.send("DELETE", "/session", stranger, "").statusCode());
      assertEquals(0, others.lines().filter(line -> line.startsWith("data: ")).count());
    }
  }

  private static Map<String, String> role(JsonNode body) {
    return Map.of("role", "SECRETARY", "body", body.asText());
  }

  private static Set<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return Set.copyOf(names);
  }

  private BufferedReader follow(Proof who) throws Exception {
    HttpRequest request = api.request("/events", who).build();
    HttpResponse<InputStream> answer =
        api.client().send(request, HttpResponse.BodyHandlers.ofInputStream());
    assertEquals(200, answer.statusCode());
    assertEquals(
        "text/event-stream",
        answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  private static List<JsonNode> progressOf(String check, BufferedReader lines) throws IOException {
    List<JsonNode> progress = new ArrayList<>();
    String line = lines.readLine();
    while (line != null) {
      if (line.startsWith("data: ") && line.contains(check)) {
        progress.add(Api.JSON.readTree(line.substring("data: ".length())));
        if (!line.contains("RUNNING")) {
          return progress;
        }
      }
      line = lines.readLine();
    }
    throw new IllegalStateException("The stream ended before the check: " + progress);
  }
}
