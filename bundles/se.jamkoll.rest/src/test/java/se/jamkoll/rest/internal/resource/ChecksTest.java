package se.jamkoll.rest.internal.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.compliance.Drafts;
import se.jamkoll.api.compliance.Drafts.CheckedLetter;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.rest.internal.check.CheckResource;
import se.jamkoll.rest.internal.fake.FakeGuard;
import se.jamkoll.rest.internal.fake.RestServer;
import se.jamkoll.rest.internal.fake.Spy;
import se.jamkoll.rest.internal.json.Json;

class ChecksTest {

  private static final Path GOLDEN =
      Path.of(
          "../se.jamkoll.shell/src/test/resources/se/jamkoll/shell/internal/output/assessments.jsonl");

  private static final String BOUNDARY = "grans";

  /** What came, as the reader would get it. */
  private static volatile String came = "";

  private static final Spy<Drafts> DRAFTS =
      new Spy<>(Drafts.class).on("view", given -> letters((DocumentSource) given[1]));

  private static volatile InstantSource clock = () -> Instant.EPOCH;

  private static final RestServer SERVER =
      new RestServer(() -> clock.instant(), new CheckResource(DRAFTS.service()));

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static List<CheckedLetter> letters(DocumentSource source) {
    try (InputStream stream = source.open()) {
      came = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    if (came.equals("pack")) {
      Assessment letter = assessment(source.name());
      return List.of(
          new CheckedLetter(letter.withPart("1", "1–2"), null),
          new CheckedLetter(letter.withPart("2", "3–5"), null));
    }
    return List.of(new CheckedLetter(assessment(source.name()), document(came)));
  }

  private static Assessment assessment(String name) {
    return Assessment.unreadable(
        name, UnreadableReason.DAMAGED, new ProfileVersion("default", "2026.1"), "2026.1", 1);
  }

  private static DecisionDocument document(String text) {
    Paragraph paragraph =
        new Paragraph(
            1,
            Paragraph.Role.BODY,
            0,
            List.of(),
            0,
            text.length(),
            new Location.OnPage(2, List.of()),
            null,
            List.of());
    return new DecisionDocument("", "text/plain", "00", "sv", text, List.of(paragraph), Set.of());
  }

  @Test
  void anAssessmentIsTheObjectThatTheCommandLineWrites() throws IOException {
    for (String line : Files.readAllLines(GOLDEN)) {
      Assessment assessment = Json.MAPPER.readValue(line, Assessment.class);
      assertEquals(line, Json.MAPPER.writeValueAsString(assessment));
    }
  }

  @Test
  void aFileIsAnsweredWithItsAssessmentAndNothingKeepsIt() throws JsonProcessingException {
    HttpResponse<String> answer = upload("/checks", "brev å.docx", "brevet");

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(Json.MAPPER.writeValueAsString(assessment("brev å.docx")), answer.body());
    assertEquals("brevet", came);
    assertFalse(answer.headers().firstValue("ETag").isPresent());
    assertTrue(SERVER.log.isEmpty(), SERVER.log.toString());
  }

  @Test
  void theTextIsAddedForWhoAsksForIt() throws JsonProcessingException {
    JsonNode answer = Json.MAPPER.readTree(upload("/checks?view=text", "a.txt", "brevet").body());

    assertEquals("UNREADABLE", answer.get("status").asText());
    assertEquals("brevet", answer.at("/view/text").asText());
    assertEquals(
        "{\"number\":1,\"role\":\"BODY\",\"headingLevel\":0,\"start\":0,\"end\":6,\"page\":2}",
        answer.at("/view/paragraphs/0").toString());
  }

  @Test
  void aFileOfSeveralLettersIsAList() throws JsonProcessingException {
    JsonNode answer = Json.MAPPER.readTree(upload("/checks", "a.zip", "pack").body());

    assertEquals(2, answer.size());
    assertEquals("3–5", answer.get(1).get("pages").asText());
  }

  @Test
  void aTextAndBlocksAreCheckedAsFiles() {
    assertEquals(200, json("{\"text\":\"Hela <b>texten</b>\"}").statusCode());
    assertEquals("Hela <b>texten</b>", came);

    HttpResponse<String> blocks =
        json("{\"blocks\":[{\"heading\":2,\"text\":\"A & <script>\"},{\"text\":\"b\"}]}");
    assertEquals(200, blocks.statusCode(), blocks.body());
    assertTrue(came.contains("<h2>A &amp; &lt;script&gt;</h2><p>b</p>"), came);
  }

  @Test
  void aRequestThatLacksSomethingIsRefused() {
    for (String json :
        new String[] {
          "{}",
          "{\"text\":\"a\",\"blocks\":[{\"text\":\"b\"}]}",
          "{\"blocks\":[]}",
          "{\"blocks\":[{\"heading\":7,\"text\":\"b\"}]}",
          "{\"blocks\":[null]}",
          ""
        }) {
      assertEquals(422, json(json).statusCode(), json);
    }
    assertEquals(400, post("/checks", "--" + BOUNDARY + "--\r\n").statusCode());
    assertEquals(
        422, post("/checks", form("a.docx", "x").replace("\"file\"", "\"document\"")).statusCode());
    assertEquals(401, send(SERVER.request("/checks"), "").statusCode());
  }

  @Test
  void theNameOfAFileIsOnlyAName() throws JsonProcessingException {
    assertEquals("passwd", nameOf("../../etc/passwd"));
    assertEquals("a.docx", nameOf("C:\\\\tmp\\\\a.docx"));
    assertEquals("<img src=x onerror=alert(1)>.docx", nameOf("<img src=x onerror=alert(1)>.docx"));
  }

  private static String nameOf(String given) throws JsonProcessingException {
    HttpResponse<String> answer = upload("/checks", given, "x");
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElseThrow());
    return Json.MAPPER.readTree(answer.body()).get("file").asText();
  }

  @Test
  void aFileThatIsTooLargeIsRefusedByWhatItSaysAndByWhatComes() {
    String large = "x".repeat(RestServer.FILE + 1);
    HttpResponse<String> announced = upload("/checks", "a.docx", large);
    HttpResponse<String> streamed =
        send(
            SERVER
                .request("/checks")
                .header(FakeGuard.CALLER, "anna OFFICIAL")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(
                    HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofString(form("a.docx", large)))));

    assertEquals(413, announced.statusCode());
    assertEquals(413, streamed.statusCode());
    assertTrue(announced.body().contains("1 MB"), announced.body());
    assertNotNull(upload("/checks", "a.docx", "x".repeat(RestServer.FILE / 2)));
  }

  @Test
  void aFileThatComesTooSlowlyIsGivenUp() {
    Instant[] now = {Instant.EPOCH};
    clock =
        () -> {
          now[0] = now[0].plusSeconds(61);
          return now[0];
        };
    try {
      assertEquals(408, upload("/checks", "a.docx", "x").statusCode());
    } finally {
      clock = () -> Instant.EPOCH;
    }
  }

  private static HttpResponse<String> json(String json) {
    return SERVER.send("POST", "/checks", json, FakeGuard.CALLER, "anna OFFICIAL");
  }

  private static HttpResponse<String> upload(String path, String name, String content) {
    return post(path, form(name, content));
  }

  private static HttpResponse<String> post(String path, String form) {
    return send(
        SERVER
            .request(path)
            .header(FakeGuard.CALLER, "anna OFFICIAL")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    return SERVER.send(request);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String form) {
    return SERVER.send(
        request
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(form + form("a", "b"))));
  }

  private static String form(String name, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
        .formatted(BOUNDARY, name, content, BOUNDARY);
  }
}
