package se.jamkoll.security.internal.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ResponseHeadersTest {

  private static final String HOST = "https://arende.example.se";

  private final Map<String, String> answered = new HashMap<>();
  private final AtomicBoolean passedOn = new AtomicBoolean();

  private Map<String, String> answer(String method, String path, Map<String, String> headers)
      throws Exception {
    answered.clear();
    passedOn.set(false);
    new ResponseHeaders(new Origins("", HOST), "https://ram.example.se")
        .doFilter(
            fake(
                HttpServletRequest.class,
                Map.of("getMethod", method, "getRequestURI", path, "isSecure", false),
                headers),
            fake(HttpServletResponse.class, Map.of(), Map.of()),
            (request, response) -> passedOn.set(true));
    return answered;
  }

  private <T> T fake(Class<T> type, Map<String, Object> values, Map<String, String> headers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, given) -> {
              switch (method.getName()) {
                case "getHeader" -> {
                  return headers.get(given[0]);
                }
                case "setHeader", "addHeader" -> answered.put((String) given[0], (String) given[1]);
                case "setStatus" -> answered.put("status", String.valueOf(given[0]));
                default -> {
                  return Objects.requireNonNull(values.get(method.getName()), method.getName());
                }
              }
              return null;
            }));
  }

  @Test
  void whatTheApiAnswersIsDataThatNothingIsLoadedByAndNoFrameShows() throws Exception {
    Map<String, String> answer = answer("GET", "/api/v1/checks", Map.of());

    assertEquals(
        "default-src 'none'; frame-ancestors 'none'", answer.get("Content-Security-Policy"));
    assertEquals("nosniff", answer.get("X-Content-Type-Options"));
    assertEquals("Origin, Accept-Language", answer.get("Vary"));
    assertTrue(passedOn.get());
  }

  @Test
  void aPageLoadsWhatIsOursAndIsShownInTheFramesThatAreAllowed() throws Exception {
    String policy = answer("GET", "/", Map.of()).getOrDefault("Content-Security-Policy", "");

    assertTrue(policy.contains("script-src 'self';"), policy);
    assertTrue(policy.endsWith("frame-ancestors https://ram.example.se"), policy);
  }

  @Test
  void theOriginsThatMayAskAreToldSoAndNoOther() throws Exception {
    assertEquals(
        HOST,
        answer("GET", "/api/v1/me", Map.of("Origin", HOST)).get("Access-Control-Allow-Origin"));
    assertFalse(
        answer("GET", "/api/v1/me", Map.of("Origin", "https://ond.example"))
            .containsKey("Access-Control-Allow-Origin"));
  }

  @Test
  void aQuestionBeforeTheQuestionGoesNoFurther() throws Exception {
    Map<String, String> asked = Map.of("Origin", HOST, "Access-Control-Request-Method", "POST");
    assertEquals("204", answer("OPTIONS", "/api/v1/checks", asked).get("status"));
    assertFalse(passedOn.get());

    Map<String, String> others =
        Map.of("Origin", "https://ond.example", "Access-Control-Request-Method", "POST");
    assertEquals("403", answer("OPTIONS", "/api/v1/checks", others).get("status"));
    assertFalse(passedOn.get());
  }
}
