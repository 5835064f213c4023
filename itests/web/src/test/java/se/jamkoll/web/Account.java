package se.jamkoll.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Someone who asks the server without a browser. */
final class Account {

  private static final int FIRST_ERROR = 400;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final Map<String, String> proof;

  private Account(String address, Map<String, String> proof) {
    this.address = address;
    this.proof = proof;
  }

  /** Chooses a password in place of the one that the server has given. */
  static void chooseFirst(RunningServer server, String login, String chosen)
      throws IOException, InterruptedException {
    String given = server.givenPasswordOf(login);
    signIn(server, login, given).post("/me/password", Map.of("present", given, "next", chosen));
  }

  static Account signIn(RunningServer server, String login, String password)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(server.address(), "/session")
            .POST(
                BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("login", login, "password", password))))
            .build();
    return of(server, HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
  }

  /** Asks with a token. */
  static Account withToken(RunningServer server, String token) {
    return new Account(server.address(), Map.of("Authorization", "Bearer " + token));
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return ask("GET", path, BodyPublishers.noBody());
  }

  JsonNode post(String path, Object body) throws IOException, InterruptedException {
    return ask("POST", path, BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  /** Returns the key of a draft that the person writes. */
  String ownDraft() throws IOException, InterruptedException {
    return get("/hosts/register/drafts?whose=OWN")
        .at("/entries/0/document/version/document")
        .asText();
  }

  private JsonNode ask(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(address, path).method(method, body);
    proof.forEach(request::header);
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() >= FIRST_ERROR) {
      throw new IllegalStateException(method + " " + path + ": " + response.body());
    }
    return JSON.readTree(response.body());
  }

  private static Account of(RunningServer server, HttpResponse<String> signedIn)
      throws IOException {
    String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    String csrf = JSON.readTree(signedIn.body()).path("session").path("csrf").asText();
    return new Account(server.address(), Map.of("Cookie", cookie, "X-CSRF-Token", csrf));
  }

  private static HttpRequest.Builder request(String address, String path) {
    return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
        .header("Content-Type", "application/json")
        .header("Accept", "application/json");
  }
}
