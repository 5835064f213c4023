package se.jamkoll.rest.internal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.container.ContainerRequestFilter;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.access.AccessMessages;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.DocumentTokens;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.IssuedToken;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.access.Session;
import se.jamkoll.api.access.Token;
import se.jamkoll.api.access.Tokens;
import se.jamkoll.rest.internal.fake.FakeGuard;
import se.jamkoll.rest.internal.fake.RestServer;
import se.jamkoll.rest.internal.fake.Spy;

class TokensResourceTest {

  private static final Instant END = Instant.parse("2027-03-01T00:00:00Z");
  private static final String ASKED =
      """
      {"name":"skript","roles":[{"role":"STRATEGIST"}],"expires":"%s"}"""
          .formatted(END);
  private static final String IN_SESSION = "In-Session";

  private final Spy<Tokens> tokens =
      new Spy<>(Tokens.class).on("issue", given -> new IssuedToken(token(), "jamkoll_abc"));
  private final Spy<AccessMessages> messages =
      new Spy<>(AccessMessages.class).on("explain", given -> "Logga in.");

  /** Leaves a session with the request, as the guard does for someone who is signed in. */
  private final ContainerRequestFilter signedIn =
      request -> {
        if (request.getHeaderString(IN_SESSION) != null) {
          request.setProperty(Session.PROPERTY, session());
        }
      };

  private final RestServer server =
      new RestServer(
          new TokensResource(tokens.service(), new Spy<>(DocumentTokens.class).service()),
          new AccessProblems(messages.service()),
          signedIn);

  private static Token token() {
    return new Token(
        "t1", "anna", "skript", Set.of(Grant.of(Role.STRATEGIST)), Instant.EPOCH, END, null);
  }

  private static Session session() {
    Account account =
        new Account(
            "anna",
            "anna",
            Set.of(Grant.of(Role.STRATEGIST)),
            Account.Origin.LOCAL,
            true,
            false,
            null,
            Instant.EPOCH);
    return new Session("s1", account, "c1", Instant.EPOCH, END, END);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whoeverIsSignedInMakesATokenAndIsToldOnceWhatProvesIt() {
    HttpResponse<String> made = make(IN_SESSION, "yes");

    assertEquals(201, made.statusCode());
    assertTrue(made.body().contains("\"secret\":\"jamkoll_abc\""), made.body());
  }

  @Test
  void aTokenMakesNoToken() {
    assertEquals(401, make().statusCode());
    assertTrue(tokens.calls.isEmpty());
  }

  private HttpResponse<String> make(String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = FakeGuard.CALLER;
    all[1] = "anna STRATEGIST";
    System.arraycopy(headers, 0, all, 2, headers.length);
    return server.send("POST", "/tokens", ASKED, all);
  }
}
