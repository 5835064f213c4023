package se.jamkoll.distribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;

/** Asks a server by its API, as people and programs do. */
final class Api {

  static final ObjectMapper JSON = new ObjectMapper();

  static final String PASSWORD = "grön stol vandrar fort";
  private static final String BASE = "/api/v1";

  private final ServerProcess server;
  private final HttpClient client = HttpClient.newHttpClient();

  Api(ServerProcess server) {
    this.server = server;
  }

  /**
   * What proves who asks.
   *
   * @param headers the headers of each request
   */
  record Proof(Map<String, String> headers) {

    static final Proof NONE = new Proof(Map.of());

    static Proof token(String secret) {
      return new Proof(Map.of("Authorization", "Bearer " + secret));
    }
  }

  /** Signs in with a first password, and chooses another. */
  Proof signInFirst(String login, String password) throws IOException, InterruptedException {
    Proof first = signIn(login, password);
    expect(
        204,
        send("POST", "/me/password", first, json(Map.of("present", password, "next", PASSWORD))));
    return signIn(login, PASSWORD);
  }

  private Proof signIn(String login, String password) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send("POST", "/session", Proof.NONE, json(Map.of("login", login, "password", password)));
    JsonNode me = JSON.readTree(expect(200, answer));
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return new Proof(
        Map.of(
            "Cookie",
            cookie.substring(0, cookie.indexOf(';')),
            "X-CSRF-Token",
            me.at("/session/csrf").asText()));
  }

  /** Makes an account, signs in with it and chooses a password. */
  Proof account(Proof administrator, String login, Map<String, String> role)
      throws IOException, InterruptedException {
    String made =
        expect(
            201,
            send(
                "POST",
                "/accounts",
                administrator,
                json(Map.of("login", login, "roles", new Object[] {role}))));
    return signInFirst(login, JSON.readTree(made).get("password").asText());
  }

  /** Makes a token of one role for a day. */
  String token(Proof who, String role) throws IOException, InterruptedException {
    String body =
        json(
            Map.of(
                "name",
                "prov",
                "roles",
                new Object[] {Map.of("role", role)},
                "expires",
                Instant.now().plus(1, ChronoUnit.DAYS).toString()));
    return JSON.readTree(expect(201, send("POST", "/tokens", who, body))).get("secret").asText();
  }

  JsonNode get(String path, Proof who) throws IOException, InterruptedException {
    return JSON.readTree(expect(200, send("GET", path, who, "")));
  }

  /** Sends a request; an empty body is none. */
  HttpResponse<String> send(String method, String path, Proof who, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path, who);
    if (body.isEmpty()) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      // The server may end a kept connection as it is used, after it refused the request before.
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  HttpRequest.Builder request(String path, Proof who) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(BASE + path));
    who.headers().forEach(request::header);
    return request;
  }

  HttpClient client() {
    return client;
  }

  /** Returns a host's key as it stands in an address. */
  static String key(String key) {
    return key.matches("[A-Za-z0-9_-]{1,64}")
        ? key
        : "k--"
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Object value) throws JsonProcessingException {
    return JSON.writeValueAsString(value);
  }

  private static String expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(
          answer.request() + " answers " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }
}
