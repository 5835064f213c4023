package se.jamkoll.rest.internal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessMessages;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Accounts;
import se.jamkoll.api.access.DocumentTokens;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.OneTimePassword;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.access.Session;
import se.jamkoll.api.access.Sessions;
import se.jamkoll.api.access.SignedIn;
import se.jamkoll.api.access.Tokens;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.AuditTrail;
import se.jamkoll.rest.internal.fake.FakeGuard;
import se.jamkoll.rest.internal.fake.RestServer;
import se.jamkoll.rest.internal.fake.Spy;
import se.jamkoll.rest.internal.json.Json;

/** Who one is, accounts, the record and tokens of one document, as they go over HTTP. */
class AccessResourcesTest {

  private static final Instant END = Instant.parse("2027-03-01T00:00:00Z");
  private static final Account ANNA =
      new Account(
          "a1",
          "anna",
          Set.of(Grant.of(Role.SECRETARY, "Kulturnämnden"), Grant.of(Role.OFFICIAL)),
          Account.Origin.LOCAL,
          true,
          false,
          null,
          Instant.EPOCH);
  private static final Session SESSION = new Session("s1", ANNA, "c1", Instant.EPOCH, END, END);
  private static final String IN_SESSION = "In-Session";
  private static final String ANNA_SAYS =
      "{\"id\":\"a1\",\"login\":\"anna\",\"roles\":[{\"role\":\"OFFICIAL\",\"body\":null},"
          + "{\"role\":\"SECRETARY\",\"body\":\"Kulturnämnden\"}],\"origin\":\"LOCAL\","
          + "\"enabled\":true,\"mustChangePassword\":false,\"lockedUntil\":null,"
          + "\"made\":\"1970-01-01T00:00:00Z\"}";

  private final Spy<Accounts> accounts =
      new Spy<>(Accounts.class)
          .on("list", given -> List.of(ANNA))
          .on("names", given -> List.of(new Accounts.Name("a1", "anna")))
          .on("find", given -> ANNA)
          .on("grant", given -> ANNA)
          .on("enable", given -> ANNA)
          .on("make", given -> new OneTimePassword(ANNA, "lösen"))
          .on("resetPassword", given -> new OneTimePassword(ANNA, "lösen"));
  private final Spy<Sessions> sessions =
      new Spy<>(Sessions.class)
          .on("signIn", given -> new SignedIn(SESSION, "hemligt"))
          .on("cookie", given -> "jamkoll=hemligt; HttpOnly")
          .on("endedCookie", given -> "jamkoll=; Max-Age=0");
  private final Spy<AuditTrail> trail =
      new Spy<>(AuditTrail.class)
          .on(
              "newest",
              given ->
                  List.of(
                      new AuditLog.Entry(
                          Instant.EPOCH, "a1", "route.refused", "<b>x</b>", null, true)));
  private final Spy<DocumentTokens> documentTokens =
      new Spy<>(DocumentTokens.class)
          .on("issue", given -> new DocumentTokens.DocumentToken("eyJ", END));
  private final Spy<AccessMessages> messages =
      new Spy<>(AccessMessages.class).on("explain", given -> "Logga in.");

  /** Leaves a session with the request, as the guard does for someone who is signed in. */
  private final ContainerRequestFilter signedIn =
      request -> {
        if (request.getHeaderString(IN_SESSION) != null) {
          request.setProperty(Session.PROPERTY, SESSION);
        }
      };

  private final RestServer server =
      new RestServer(
          new AccountsResource(accounts.service()),
          new MeResource(accounts.service(), sessions.service()),
          new SessionResource(sessions.service()),
          new AuditResource(trail.service()),
          new TokensResource(new Spy<>(Tokens.class).service(), documentTokens.service()),
          new AccessProblems(messages.service()),
          signedIn);

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> send(String method, String path, String json) {
    return server.send(method, path, json, FakeGuard.CALLER, "adm ADMIN HOST", IN_SESSION, "yes");
  }

  @Test
  void anAccountIsMadeAndItsPasswordToldOnce() throws JsonProcessingException {
    HttpResponse<String> made =
        send(
            "POST",
            "/accounts",
            "{\"login\":\"anna\",\"roles\":[{\"role\":\"SECRETARY\",\"body\":\"Kulturnämnden\"}]}");

    assertEquals(201, made.statusCode(), made.body());
    assertEquals(
        Json.MAPPER.readTree("{\"account\":" + ANNA_SAYS + ",\"password\":\"lösen\"}"),
        Json.MAPPER.readTree(made.body()));
    assertTrue(accounts.last().contains("anna, [Grant[role=SECRETARY, body=Kulturnämnden]]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | /accounts/a1 | | find",
        "PUT | /accounts/a1/roles | {\"roles\":[{\"role\":\"ADMIN\"}]} | grant",
        "PUT | /accounts/a1/enabled | {\"enabled\":false} | enable",
      })
  void anAccountIsShownWithoutItsPassword(String method, String path, String json, String asked)
      throws JsonProcessingException {
    HttpResponse<String> answer = send(method, path, json == null ? "" : json);

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(Json.MAPPER.readTree(ANNA_SAYS), Json.MAPPER.readTree(answer.body()));
    assertTrue(accounts.last().startsWith(asked + "["), accounts.last());
  }

  @Test
  void thePeopleThatTasksAreGivenToAreNamed() {
    HttpResponse<String> answer = send("GET", "/accounts/names", "");
    assertEquals("[{\"id\":\"a1\",\"login\":\"anna\"}]", answer.body());
  }

  @Test
  void anAccountIsRemovedAndAPasswordReplaced() {
    assertEquals(204, send("DELETE", "/accounts/a1", "").statusCode());
    assertTrue(accounts.last().startsWith("remove["), accounts.last());
    HttpResponse<String> answer = send("POST", "/accounts/a1/password", "");
    assertTrue(answer.body().contains("\"password\":\"lösen\""), answer.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /accounts | {} | 422",
        "POST | /accounts | {\"login\":\"x\",\"roles\":[null]} | 422",
        "POST | /accounts | {\"login\":\"x\",\"roles\":[{\"role\":\"KING\"}]} | 422",
        "PUT | /accounts/a1/enabled | {} | 422",
        "PUT | /accounts/a%20b/roles | {\"roles\":[]} | 404",
        "POST | /session | {\"login\":\"anna\"} | 422",
        "POST | /me/password | {\"present\":\"x\"} | 422",
        "POST | /tokens/document | {\"login\":\"anna\"} | 422",
        "GET | /audit?limit=many | | 422",
      })
  void whatIsNotAsDescribedReachesNoService(String method, String path, String json, int status) {
    HttpResponse<String> answer = send(method, path, json == null ? "" : json);

    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        List.of(),
        List.of(accounts.calls, sessions.calls, trail.calls, documentTokens.calls).stream()
            .flatMap(List::stream)
            .toList());
  }

  @Test
  void whoSignsInGetsTheirSessionInACookieAndNotInTheAnswer() {
    HttpResponse<String> answer =
        server.send("POST", "/session", "{\"login\":\"anna\",\"password\":\"p\"}");

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("jamkoll=hemligt; HttpOnly", answer.headers().firstValue("Set-Cookie").orElse(""));
    assertTrue(answer.body().contains("\"csrf\":\"c1\""), answer.body());
    assertFalse(answer.body().contains("hemligt"), answer.body());
    assertFalse(sessions.calls.toString().contains("end["), sessions.calls.toString());
  }

  @Test
  void whoSignsInAnewLeavesTheSessionBefore() {
    send("POST", "/session", "{\"login\":\"anna\",\"password\":\"p\"}");

    assertTrue(sessions.calls.contains("end[" + SESSION + "]"), sessions.calls.toString());
  }

  @Test
  void aWrongLoginSaysHowLongToWait() {
    sessions.on(
        "signIn",
        given -> {
          throw new AccessException(AccessException.Problem.LOCKED_OUT, Duration.ofSeconds(61));
        });
    HttpResponse<String> answer =
        server.send("POST", "/session", "{\"login\":\"anna\",\"password\":\"p\"}");

    assertEquals(AccessException.Problem.LOCKED_OUT.status(), answer.statusCode());
    assertEquals(List.of("61"), answer.headers().allValues("Retry-After"));
  }

  @Test
  void whoSignsOutLosesTheCookie() {
    HttpResponse<String> answer = send("DELETE", "/session", "");

    assertEquals(204, answer.statusCode(), answer.body());
    assertEquals("jamkoll=; Max-Age=0", answer.headers().firstValue("Set-Cookie").orElse(""));
    assertTrue(sessions.calls.contains("end[" + SESSION + "]"));
    assertEquals(401, server.send("DELETE", "/session", "").statusCode());
  }

  @Test
  void oneIsToldWhoOneIsBySessionAndByToken() {
    String bySession = server.get("/me", FakeGuard.CALLER, "a1", IN_SESSION, "yes").body();
    String byToken = server.get("/me", FakeGuard.CALLER, "a1 OFFICIAL").body();

    assertTrue(bySession.contains("\"login\":\"anna\"") && bySession.contains("\"csrf\":\"c1\""));
    assertTrue(byToken.endsWith("\"session\":null}"), byToken);
    assertEquals(401, server.get("/me").statusCode());
  }

  @Test
  void aChangeOfPasswordEndsTheCookieToo() {
    HttpResponse<String> answer =
        send("POST", "/me/password", "{\"present\":\"p\",\"next\":\"q\"}");

    assertEquals(204, answer.statusCode(), answer.body());
    assertEquals("jamkoll=; Max-Age=0", answer.headers().firstValue("Set-Cookie").orElse(""));
    assertTrue(accounts.last().endsWith("p, q]"), accounts.last());
  }

  @Test
  void theRecordIsDataWhateverStandsInIt() {
    HttpResponse<String> answer =
        server.get("/audit?limit=7", FakeGuard.CALLER, "adm ADMIN", "Accept", "text/html,*/*");

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains("\"object\":\"<b>x</b>\""), answer.body());
    assertTrue(trail.last().endsWith(", 7]"), trail.last());
  }

  @Test
  void aHostGetsATokenForOneDocumentOfItsUser() {
    HttpResponse<String> answer =
        send(
            "POST",
            "/tokens/document",
            "{\"login\":\"anna\",\"host\":\"register\",\"document\":\"d1\"}");

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("{\"token\":\"eyJ\",\"expires\":\"2027-03-01T00:00:00Z\"}", answer.body());
    assertTrue(documentTokens.last().endsWith("anna, register, d1]"), documentTokens.last());
  }
}
