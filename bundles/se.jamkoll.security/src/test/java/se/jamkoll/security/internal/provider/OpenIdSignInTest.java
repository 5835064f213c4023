package se.jamkoll.security.internal.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.ProviderSignIn.Begun;
import se.jamkoll.api.access.ProviderSignIn.Finished;
import se.jamkoll.api.access.Role;
import se.jamkoll.security.internal.Fixture;
import se.jamkoll.security.internal.session.SessionCookie;

/** Signing in at a provider that speaks the protocol. */
class OpenIdSignInTest {

  private static final String CLIENT = "jamkoll";
  private static final long ONE_HOUR = 3600;
  private static final String METADATA =
      """
      {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize",
       "token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
       "subject_types_supported":["public"],"response_types_supported":["code"],
       "id_token_signing_alg_values_supported":["RS256"]}""";

  private static final RoleMapping ROLES =
      RoleMapping.of(
          "roles",
          "Jamkoll.Sekreterare.KN=SECRETARY:Kulturnämnden; Jamkoll.Handlaggare=OFFICIAL;"
              + " Jamkoll.Admin=ADMIN");

  private static MockOAuth2Server server;

  private Fixture access;
  private OpenIdSignIn signIn;

  @BeforeAll
  static void startServer() {
    server = new MockOAuth2Server();
    server.start();
  }

  @AfterAll
  static void stopServer() {
    server.shutdown();
  }

  @BeforeEach
  void open() {
    access = Fixture.inMemory();
    access.now = Instant.now();
    signIn = at(server.issuerUrl("entra").uri());
  }

  @AfterEach
  void close() {
    access.close();
  }

  @Test
  void aSignInMakesAnAccountWithTheRolesThatTheServiceSays() {
    say("oid-1", "nils", ONE_HOUR, List.of("Jamkoll.Sekreterare.KN", "Other"));
    Begun begun = signIn.begin("/meetings?from=2026-03-01");

    Finished finished = signIn.finish(begun.browser(), answerTo(begun));

    Account account = finished.signedIn().session().account();
    assertEquals("nils", account.login());
    assertEquals(Account.Origin.PROVIDER, account.origin());
    assertEquals(Set.of(Grant.of(Role.SECRETARY, "Kulturnämnden")), account.grants());
    assertEquals("/meetings?from=2026-03-01", finished.returnTo());
    assertTrue(access.keeper.find(finished.signedIn().secret()).isPresent());
    assertFalse(access.everythingKept().contains("oid-1"));
  }

  @Test
  void theRolesAreThoseOfTheLastSignInAndEarlierSessionsEndWhenTheyChange() {
    say("oid-1", "nils", ONE_HOUR, List.of("Jamkoll.Admin"));
    Finished before = signInOnce();
    say("oid-1", "nils", ONE_HOUR, List.of("Jamkoll.Handlaggare"));
    Finished after = signInOnce();

    Account account = after.signedIn().session().account();
    assertEquals(before.signedIn().session().account().id(), account.id());
    assertEquals(Set.of(Grant.of(Role.OFFICIAL)), account.grants());
    assertTrue(access.keeper.find(before.signedIn().secret()).isEmpty());
  }

  @Test
  void whoHasNoRoleIsNotLetIn() {
    say("oid-2", "olle", ONE_HOUR, List.of("Other"));
    assertProblem(Problem.SIGN_IN_WITHOUT_ROLE, this::signInOnce);
    assertEquals(1, access.accounts.list(access.admin).size());
  }

  @Test
  void anAccountWithAPasswordIsNotTakenOver() {
    say("oid-3", "ADMIN", ONE_HOUR, List.of("Jamkoll.Admin"));
    assertProblem(Problem.LOGIN_TAKEN, this::signInOnce);
  }

  @Test
  void aClosedAccountIsNotLetIn() {
    say("oid-4", "nils", ONE_HOUR, List.of("Jamkoll.Handlaggare"));
    String id = signInOnce().signedIn().session().account().id();
    access.accounts.enable(access.admin, id, false);
    say("oid-4", "nils", ONE_HOUR, List.of("Jamkoll.Handlaggare"));
    assertProblem(Problem.SIGN_IN_REFUSED, this::signInOnce);
  }

  @Test
  void anExpiredTokenIsRefused() {
    say("oid-1", "nils", -ONE_HOUR, List.of("Jamkoll.Admin"));
    assertProblem(Problem.SIGN_IN_REFUSED, this::signInOnce);
    assertTrue(access.refusals().contains("session.begin"));
  }

  @Test
  void anAnswerCountsOnce() {
    say("oid-1", "nils", ONE_HOUR, List.of("Jamkoll.Handlaggare"));
    Begun begun = signIn.begin(null);
    URI answer = answerTo(begun);
    signIn.finish(begun.browser(), answer);

    assertProblem(Problem.SIGN_IN_UNKNOWN, () -> signIn.finish(begun.browser(), answer));
  }

  @Test
  void anAnswerIsForTheBrowserThatBeganAndInTime() {
    Begun mine = signIn.begin(null);
    Begun theirs = signIn.begin(null);
    URI answer = answerTo(mine);
    assertProblem(Problem.SIGN_IN_UNKNOWN, () -> signIn.finish(theirs.browser(), answer));

    Begun late = signIn.begin(null);
    URI lateAnswer = answerTo(late);
    access.pass(Duration.ofMinutes(10));
    assertProblem(Problem.SIGN_IN_UNKNOWN, () -> signIn.finish(late.browser(), lateAnswer));
    assertProblem(Problem.SIGN_IN_UNKNOWN, () -> signIn.finish(null, lateAnswer));
  }

  @Test
  void theCodeOfAnotherSignInIsRefused() {
    Begun mine = signIn.begin(null);
    Begun theirs = signIn.begin(null);
    String theirCode = parameter(answerTo(theirs), "code");
    String myState = parameter(answerTo(mine), "state");
    URI mixed = URI.create("https://jamkoll.example.se/?code=" + theirCode + "&state=" + myState);

    assertProblem(Problem.SIGN_IN_REFUSED, () -> signIn.finish(mine.browser(), mixed));
  }

  @ParameterizedTest
  @CsvSource({
    "true, ISSUER, jamkoll, NONCE, true",
    "false, ISSUER, jamkoll, NONCE, false",
    "true, https://evil.example, jamkoll, NONCE, false",
    "true, ISSUER, another-client, NONCE, false",
    "true, ISSUER, jamkoll, another, false"
  })
  void aTokenIsSignedByTheServiceForUsAndForThisSignIn(
      boolean ownKey, String issuer, String audience, String nonce, boolean letIn)
      throws Exception {
    RSAKey published = new RSAKeyGenerator(2048).keyID("1").generate();
    RSAKey used = ownKey ? published : new RSAKeyGenerator(2048).keyID("1").generate();
    HttpServer service =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String own = "http://127.0.0.1:" + service.getAddress().getPort();
    String[] asked = {""};
    answer(service, "/.well-known/openid-configuration", () -> METADATA.formatted(own));
    answer(service, "/jwks", () -> new JWKSet(published.toPublicJWK()).toString());
    answer(
        service,
        "/token",
        () ->
            "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
                .formatted(
                    token(
                        used,
                        issuer.equals("ISSUER") ? own : issuer,
                        audience,
                        nonce.equals("NONCE") ? asked[0] : nonce)));
    service.start();
    try {
      OpenIdSignIn there = at(URI.create(own));
      Begun begun = there.begin(null);
      asked[0] = parameter(begun.redirect(), "nonce");
      URI answer = URI.create("http://x/?code=1&state=" + parameter(begun.redirect(), "state"));
      if (letIn) {
        there.finish(begun.browser(), answer);
      } else {
        assertProblem(Problem.SIGN_IN_REFUSED, () -> there.finish(begun.browser(), answer));
      }
    } finally {
      service.stop(0);
    }
  }

  @Test
  void whatTheServiceRefusesIsRefused() {
    Begun begun = signIn.begin(null);
    URI refused =
        URI.create("http://x/?error=access_denied&state=" + parameter(begun.redirect(), "state"));
    assertProblem(Problem.SIGN_IN_REFUSED, () -> signIn.finish(begun.browser(), refused));
  }

  @ParameterizedTest
  @CsvSource({
    "/meetings, /meetings",
    "https://evil.example, /",
    "//evil.example, /",
    "/\\evil.example, /",
    "javascript:alert(1), /"
  })
  void oneReturnsToAPathOfThisServerOnly(String asked, String goes) {
    say("oid-1", "nils", ONE_HOUR, List.of("Jamkoll.Handlaggare"));
    Begun begun = signIn.begin(asked);
    assertEquals(goes, signIn.finish(begun.browser(), answerTo(begun)).returnTo());
  }

  @Test
  void oneSignsOutAtTheServiceToo() {
    String there = Objects.requireNonNull(signIn.signOut()).toString();

    assertTrue(there.startsWith(server.endSessionEndpointUrl("entra").toString()), there);
    assertNotNull(parameter(URI.create(there), "post_logout_redirect_uri"));
  }

  @Test
  void aServiceThatDoesNotAnswerIsSaidToBeAway() {
    OpenIdSignIn away = at(URI.create("http://127.0.0.1:1/entra"));
    assertProblem(Problem.SIGN_IN_UNAVAILABLE, () -> away.begin(null));
  }

  private OpenIdSignIn at(URI issuer) {
    return new OpenIdSignIn(
        new Provider(
            issuer,
            CLIENT,
            "secret",
            URI.create("https://jamkoll.example.se/api/v1/session/provider/callback"),
            URI.create("https://jamkoll.example.se/"),
            "openid profile",
            "preferred_username",
            ROLES),
        access.database,
        access.keeper,
        new SessionCookie(true),
        access.audit,
        access.clock);
  }

  private Finished signInOnce() {
    Begun begun = signIn.begin(null);
    return signIn.finish(begun.browser(), answerTo(begun));
  }

  private static void say(String subject, String login, long expiry, List<String> roles) {
    server.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            "entra",
            subject,
            "JWT",
            List.of(CLIENT),
            Map.of("preferred_username", login, "roles", roles),
            expiry));
  }

  /** Goes where a browser is sent, and returns where it is sent back to. */
  private static URI answerTo(Begun begun) {
    try {
      HttpResponse<Void> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(begun.redirect()).build(),
                  HttpResponse.BodyHandlers.discarding());
      return URI.create(response.headers().firstValue("Location").orElseThrow());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String parameter(URI uri, String name) {
    for (String part : uri.getQuery().split("&", -1)) {
      if (part.startsWith(name + "=")) {
        return part.substring(name.length() + 1);
      }
    }
    throw new AssertionError("No " + name + " in " + uri);
  }

  private static String token(RSAKey key, String issuer, String audience, String nonce) {
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience(audience)
            .subject("oid-1")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", nonce)
            .claim("preferred_username", "nils")
            .claim("roles", List.of("Jamkoll.Admin"))
            .build();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static void answer(HttpServer server, String path, Supplier<String> json) {
    server.createContext(
        path,
        exchange -> {
          byte[] body = json.get().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private static void assertProblem(Problem expected, Executable asked) {
    assertEquals(expected, assertThrows(AccessException.class, asked).problem());
  }
}
