package se.jamkoll.rest.internal.problem;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.jamkoll.rest.internal.fake.FakeGuard;
import se.jamkoll.rest.internal.fake.RestServer;
import se.jamkoll.rest.internal.fake.SampleResource;
import se.jamkoll.rest.internal.json.Json;

class ProblemsTest {

  private static final RestServer SERVER = new RestServer(new SampleResource());

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void everyStatusIsASentenceInBothLanguages() {
    assertAll(
        Stream.of(401, 403, 404, 408, 409, 413, 415, 422, 429, 503)
            .flatMap(status -> Stream.of("sv", "en").map(language -> status + " " + language))
            .map(
                each ->
                    () -> {
                      String[] words = each.split(" ", -1);
                      HttpResponse<String> answer =
                          SERVER.get(
                              "/sample/wrong/" + words[0], "Accept-Language", words[1] + ",de");
                      JsonNode problem = problem(answer, Integer.parseInt(words[0]));
                      assertEquals(
                          words[1], answer.headers().firstValue("Content-Language").orElseThrow());
                      String detail = problem.get("detail").asText();
                      assertTrue(
                          detail.split("\\. ", -1).length > 1 || detail.contains(":"), detail);
                    }));
  }

  @Test
  void swedishIsSpokenToWhoeverAsksForNeither() throws JsonProcessingException {
    HttpResponse<String> answer = SERVER.get("/sample/wrong/404", "Accept-Language", "fi");

    assertEquals("Här finns ingenting", problem(answer, 404).get("title").asText());
  }

  @Test
  void aProblemHasTheMembersOfTheStandard() throws JsonProcessingException {
    HttpResponse<String> answer = SERVER.get("/nothing/here?x=1", "Accept-Language", "en");

    assertEquals(
        Json.MAPPER.readTree(
            """
            {"type":"/api/v1/problems/not-found","title":"There is nothing here","status":404,
             "detail":"There is nothing at this address, or no longer. Check the address, or go back to the list that it came from.",
             "instance":"/api/v1/nothing/here"}
            """),
        problem(answer, 404));
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
  }

  @Test
  void whatTheRouteDoesNotOfferSaysWhatItDoes() throws JsonProcessingException {
    HttpResponse<String> method = SERVER.send("PUT", "/sample", "{}");
    problem(method, 405);
    assertTrue(method.headers().firstValue("Allow").orElseThrow().contains("POST"));

    problem(SERVER.get("/sample/things/a", "Accept", "text/csv"), 406);
    problem(
        SERVER.send(
            SERVER
                .request("/sample")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("x"))),
        415);
  }

  @Test
  void servicesSayThemselvesWhatIsWrong() throws JsonProcessingException {
    JsonNode denied = problem(SERVER.get("/sample/wrong/denied", "Accept-Language", "en"), 403);
    assertEquals("en:CHECK_MEETING", denied.get("detail").asText());
    assertEquals("CHECK_MEETING", denied.get("problem").asText());

    JsonNode unknown = problem(SERVER.get("/sample/wrong/unknown"), 404);
    assertEquals("sv:UNKNOWN_MEETING [m1]", unknown.get("detail").asText());
    assertEquals("UNKNOWN_MEETING", unknown.get("problem").asText());
  }

  @Test
  void whatMayPassSaysWhenToTryAgain() throws JsonProcessingException {
    for (String how : new String[] {"down", "store", "503", "429"}) {
      HttpResponse<String> answer = SERVER.get("/sample/wrong/" + how);
      problem(answer, how.equals("429") ? 429 : 503);
      assertEquals("30", answer.headers().firstValue("Retry-After").orElseThrow(), how);
      assertFalse(answer.body().contains("jdbc"), answer.body());
    }
  }

  @Test
  void aDefectIsInTheLogUnderTheCodeThatTheCallerGetsAndNoTextIs() throws JsonProcessingException {
    JsonNode defect = problem(SERVER.get("/sample/wrong/defect"), 500);

    String code = defect.get("problem").asText();
    assertTrue(defect.get("detail").asText().contains(code));
    String logged =
        SERVER.log.stream().filter(line -> line.contains(code)).findFirst().orElseThrow();
    assertTrue(logged.contains("IllegalStateException"), logged);
    assertTrue(logged.contains("SampleResource.wrong"), logged);
    assertFalse(logged.contains("Anna"), logged);
    assertFalse(defect.toString().contains("Exception"), defect.toString());
  }

  @Test
  void jsonThatCannotBeReadSaysWhere() throws JsonProcessingException {
    JsonNode problem =
        problem(SERVER.send("POST", "/sample", "{\"name\":\n oops}", "Accept-Language", "en"), 400);

    assertTrue(problem.get("detail").asText().contains("line 2"), problem.toString());
    assertFalse(problem.toString().contains("oops"), problem.toString());
  }

  @Test
  void refusedFieldsAreNamedInBothLanguages() throws JsonProcessingException {
    String json =
        "{\"name\":\"much too long a name\",\"parts\":[{\"text\":\"a\"},{\"text\":\" \"}]}";
    JsonNode english = problem(SERVER.send("POST", "/sample", json, "Accept-Language", "en"), 422);
    JsonNode swedish = problem(SERVER.send("POST", "/sample", json, "Accept-Language", "sv"), 422);

    assertEquals(
        "[{\"field\":\"name\",\"message\":\"name should have between 0 and 10 characters. Make it fit.\"},"
            + "{\"field\":\"parts[1].text\",\"message\":\"parts[1].text is missing. Fill it in.\"}]",
        english.get("errors").toString());
    assertEquals(
        "parts[1].text saknas. Fyll i det.", swedish.get("errors").get(1).get("message").asText());
    assertTrue(english.get("detail").asText().contains("parts[1].text"));
  }

  @Test
  void fieldsThatDoNotFitAreNamed() throws JsonProcessingException {
    assertField("{\"name\":\"a\",\"nmae\":1,\"parts\":[]}", "nmae", "level, name, parts");
    assertField("{\"name\":\"a\",\"level\":\"GREAT\",\"parts\":[]}", "level", "PARTIAL");
    assertField("{\"name\":\"a\",\"parts\":\"all\"}", "parts", "type");
    assertField("{\"name\":{},\"parts\":[]}", "name", "type");
  }

  private static void assertField(String json, String field, String said)
      throws JsonProcessingException {
    JsonNode errors =
        problem(SERVER.send("POST", "/sample", json, "Accept-Language", "en"), 422).get("errors");
    assertEquals(field, errors.get(0).get("field").asText());
    assertTrue(errors.get(0).get("message").asText().contains(said), errors.toString());
  }

  @Test
  void parametersThatDoNotFitAreNamed() throws JsonProcessingException {
    assertParameter("from=yesterday", "from");
    assertParameter("level=GREAT", "level");
    assertParameter("open=perhaps", "open");
    assertParameter("limit=many", "limit");
    assertParameter("text=" + "a".repeat(401), "text");
    assertParameter("text=a%0D%0ASet-Cookie:%20x", "text");

    assertEquals(
        200, SERVER.get("/sample/things/a?from=2026-01-02&limit=3&open=true").statusCode());
    assertEquals(
        "'; DROP TABLE check; --",
        Json.MAPPER
            .readTree(
                SERVER.get("/sample/things/a?text='%3B%20DROP%20TABLE%20check%3B%20--").body())
            .get("text")
            .asText());
  }

  private static void assertParameter(String query, String field) throws JsonProcessingException {
    JsonNode problem = problem(SERVER.get("/sample/things/a?" + query), 422);
    assertEquals(field, problem.get("errors").get(0).get("field").asText());
  }

  @Test
  void anIdThatIsNoneIsNotFound() throws JsonProcessingException {
    for (String id : new String[] {"..%2e", "a%20b", "%3Cscript%3E", "a".repeat(65), "%00", "å"}) {
      problem(SERVER.get("/sample/things/" + id.replace("å", "%C3%A5")), 404);
    }
    assertEquals(200, SERVER.get("/sample/things/A-z_9").statusCode());
  }

  @Test
  void whoAsksIsWhomTheGuardLetsIn() throws JsonProcessingException {
    problem(SERVER.get("/sample/caller"), 401);
    assertEquals(
        "{\"account\":\"anna\"}",
        SERVER.get("/sample/caller", FakeGuard.CALLER, "anna OFFICIAL").body());
  }

  @Test
  void anAnswerThatTheCallerHasIsNotSentAgain() {
    HttpResponse<String> first = SERVER.get("/sample/things/a");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = SERVER.get("/sample/things/a", "If-None-Match", tag);
    HttpResponse<String> other = SERVER.get("/sample/things/b", "If-None-Match", tag);

    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    assertEquals(200, other.statusCode());
    assertEquals("application/json", first.headers().firstValue("Content-Type").orElseThrow());
  }

  private static JsonNode problem(HttpResponse<String> answer, int status)
      throws JsonProcessingException {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    JsonNode problem = Json.MAPPER.readTree(answer.body());
    assertEquals(status, problem.get("status").asInt());
    return problem;
  }
}
