package se.jamkoll.security.internal.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;
import java.security.Principal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.AllowAnyone;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.CallerPrincipal;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.OneTimePassword;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.access.SignedIn;
import se.jamkoll.api.access.TokenRequest;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.security.internal.Fixture;
import se.jamkoll.security.internal.limit.Buckets;
import se.jamkoll.security.internal.session.SessionCookie;

/** The guard in a real REST application. */
class GuardTest {

  private static final Grant SECRETARY = Grant.of(Role.SECRETARY, "Kulturnämnden");

  private static final Caller NO_ONE = new Caller("", "", Set.of());

  private Fixture access;
  private ApplicationHandler application;
  private ResourceConfig config;

  @BeforeEach
  void open() {
    access = Fixture.inMemory();
    Guard guard =
        new Guard(
            access.authenticator,
            new SessionCookie(false),
            new Origins("", "https://arende.example.se"),
            new Buckets(600, 20, access.clock),
            access.audit);
    config =
        new ResourceConfig(Routes.class)
            .register(guard)
            .register(new Problems())
            .property(ServerProperties.WADL_FEATURE_DISABLE, true);
    application = new ApplicationHandler(config);
  }

  @AfterEach
  void close() {
    access.close();
  }

  /** Routes of every kind. */
  @Path("/")
  public static final class Routes {

    private static CallerPrincipal asked = new CallerPrincipal(NO_ONE, Optional::empty);

    @GET
    @Path("later")
    @Allow
    public String later(@Context SecurityContext security) {
      asked = (CallerPrincipal) security.getUserPrincipal();
      return who(security);
    }

    @GET
    @Path("open")
    @AllowAnyone
    public String open(@Context SecurityContext security) {
      return who(security);
    }

    @POST
    @Path("open")
    @AllowAnyone
    public String openToChanges(@Context SecurityContext security) {
      return who(security);
    }

    @GET
    @Path("any")
    @Allow
    public String any(@Context SecurityContext security) {
      return who(security);
    }

    @GET
    @Path("meetings")
    @Allow({Role.SECRETARY, Role.STRATEGIST})
    public String meetings(@Context SecurityContext security) {
      return who(security);
    }

    @POST
    @Path("meetings")
    @Allow(Role.SECRETARY)
    public String check(@Context SecurityContext security) {
      return who(security);
    }

    @GET
    @Path("hosts/{h}/documents/{d}/view")
    @Allow({Role.OFFICIAL, Role.SECRETARY})
    public String view(@Context SecurityContext security) {
      return who(security);
    }

    @GET
    @Path("forgotten")
    public String forgotten(@Context SecurityContext security) {
      return who(security);
    }

    private static String who(SecurityContext security) {
      Principal principal = security.getUserPrincipal();
      return principal instanceof CallerPrincipal caller ? caller.caller().login() : "no one";
    }
  }

  /** Answers as the REST bundle does. */
  private static final class Problems implements ExceptionMapper<AccessException> {

    @Override
    public Response toResponse(AccessException problem) {
      return Response.status(problem.problem().status()).entity(problem.problem().name()).build();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"any", "meetings", "forgotten", "hosts/register/documents/d1/view"})
  void whoeverIsNotSignedInIsRefusedAndThatIsRecorded(String path) {
    assertEquals("NOT_SIGNED_IN", ask("GET", path, Map.of()));
    AuditLog.Entry entry = access.recorded.get(access.recorded.size() - 1);
    assertEquals("NOT_SIGNED_IN GET /" + path, entry.object());
    assertTrue(entry.refused());
  }

  @Test
  void aRouteThatSaysNothingIsOpenToNoOne() {
    Account all =
        access.account("alla", SECRETARY, Grant.of(Role.ADMIN), Grant.of(Role.STRATEGIST));
    assertEquals("ROLE_NEEDED", ask("GET", "forgotten", cookie(access.signIn(all))));
  }

  @Test
  void theRolesOfARouteOpenItAndNoOther() {
    SignedIn secretary = access.signIn(access.account("nils", SECRETARY));
    SignedIn official = access.signIn(access.account("maja", Grant.of(Role.OFFICIAL)));
    SignedIn nothing = access.signIn(access.account("ny"));

    assertEquals("nils", ask("GET", "meetings", cookie(secretary)));
    assertEquals("ROLE_NEEDED", ask("GET", "meetings", cookie(official)));
    assertEquals("maja", ask("GET", "any", cookie(official)));
    assertEquals("ROLE_NEEDED", ask("GET", "any", cookie(nothing)));
    assertEquals("ny", ask("GET", "open", cookie(nothing)));
    assertEquals("no one", ask("GET", "open", Map.of()));
  }

  @Test
  void whoMustChangeThePasswordGetsNoFurther() {
    OneTimePassword made = access.accounts.make(access.admin, "ny", Set.of(SECRETARY));
    SignedIn signedIn = access.sessions.signIn("ny", made.password(), "a");

    assertEquals("PASSWORD_MUST_CHANGE", ask("GET", "meetings", cookie(signedIn)));
    assertEquals("ny", ask("GET", "open", cookie(signedIn)));
  }

  @Test
  void aSessionThatIsOverOrInventedIsRefused() {
    SignedIn signedIn = access.signIn(access.account("nils", SECRETARY));
    access.sessions.end(signedIn.session());

    assertEquals("SESSION_ENDED", ask("GET", "meetings", cookie(signedIn)));
    assertEquals("SESSION_ENDED", ask("GET", "any", Map.of("Cookie", "jamkoll=planted")));
    assertEquals("no one", ask("GET", "open", cookie(signedIn)));
  }

  @Test
  void whoAsksByTheSameProofLaterIsKnownUntilItEnds() {
    Account nils = access.account("nils", SECRETARY);
    SignedIn signedIn = access.signIn(nils);
    assertEquals("nils", ask("GET", "later", cookie(signedIn)));
    access.sessions.end(signedIn.session());
    assertEquals(Optional.empty(), Routes.asked.now().get());

    String secret =
        access
            .tokens
            .issue(
                nils.caller(),
                new TokenRequest(
                    null, "skript", Set.of(SECRETARY), access.now.plus(Duration.ofDays(1))))
            .secret();
    assertEquals("nils", ask("GET", "later", Map.of("Authorization", "Bearer " + secret)));
    access.accounts.grant(access.admin, nils.id(), Set.of(Grant.of(Role.READER, "Vårdnämnden")));
    assertEquals(Set.of(), Routes.asked.now().get().orElseThrow().grants());
    access.pass(Duration.ofDays(1));
    assertEquals(Optional.empty(), Routes.asked.now().get());
  }

  @Test
  void aChangeNeedsTheTokenOfThePage() {
    SignedIn signedIn = access.signIn(access.account("nils", SECRETARY));
    SignedIn other = access.signIn(access.account("olle", SECRETARY));

    assertEquals("nils", ask("POST", "meetings", page(signedIn)));
    assertEquals("CSRF", ask("POST", "meetings", cookie(signedIn)));
    assertEquals(
        "CSRF",
        ask(
            "POST",
            "meetings",
            Map.of(
                "Cookie", "jamkoll=" + signedIn.secret(), "X-CSRF-Token", other.session().csrf())));
    assertEquals("no one", ask("POST", "open", cookie(signedIn)));
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, same-origin, nils",
    "Sec-Fetch-Site, cross-site, CSRF",
    "Sec-Fetch-Site, same-site, CSRF",
    "Origin, http://localhost:8080, nils",
    "Origin, https://evil.example, CSRF",
    "Origin, null, CSRF",
    "Origin, https://arende.example.se, CSRF"
  })
  void aChangeComesFromOurOwnPage(String header, String value, String answer) {
    Map<String, String> headers =
        new HashMap<>(page(access.signIn(access.account("nils", SECRETARY))));
    headers.put(header, value);
    assertEquals(answer, ask("POST", "meetings", headers));
  }

  @Test
  void aSignInFromAnotherSiteIsRefused() {
    assertEquals("CSRF", ask("POST", "open", Map.of("Sec-Fetch-Site", "cross-site")));
    assertEquals("no one", ask("POST", "open", Map.of("Sec-Fetch-Site", "same-origin")));
  }

  @Test
  void aTokenOpensWhatItsScopeSaysWhileItsAccountHoldsIt() {
    Account account = access.account("nils", SECRETARY, Grant.of(Role.STRATEGIST));
    String strategist = token(account, Grant.of(Role.STRATEGIST));

    assertEquals("nils", ask("GET", "meetings", bearer(strategist)));
    assertEquals("ROLE_NEEDED", ask("POST", "meetings", bearer(strategist)));
    access.accounts.grant(access.admin, account.id(), Set.of(SECRETARY));
    assertEquals("ROLE_NEEDED", ask("GET", "meetings", bearer(strategist)));
  }

  @Test
  void aTokenThatIsOverRevokedOrInventedIsRefused() {
    Account account = access.account("nils", SECRETARY);
    String token = token(account, SECRETARY);
    assertEquals("nils", ask("POST", "meetings", bearer(token)));

    access.pass(Duration.ofDays(30));

    assertEquals("TOKEN_REFUSED", ask("GET", "meetings", bearer(token)));
    assertEquals("TOKEN_REFUSED", ask("GET", "meetings", bearer("jamkoll_x")));
    assertEquals("TOKEN_REFUSED", ask("GET", "meetings", Map.of("Authorization", "Basic bTp4")));
    assertEquals("TOKEN_REFUSED", ask("GET", "meetings", bearer("a.b.c")));
  }

  @Test
  void theDayOfUseOfATokenIsKept() {
    Account account = access.account("nils", SECRETARY);
    ask("GET", "meetings", bearer(token(account, SECRETARY)));

    assertEquals(
        List.of(LocalDate.of(2026, 3, 2)),
        access.tokens.own(account.caller()).stream().map(each -> each.lastUsed()).toList());
  }

  @Test
  void aTokenForOneDocumentOpensNothingElse() {
    Account host = access.account("register", Grant.of(Role.HOST));
    access.account("maja", Grant.of(Role.OFFICIAL));
    String secret = access.documentTokens.issue(host.caller(), "maja", "register", "d1").secret();

    assertEquals("maja", ask("GET", "hosts/register/documents/d1/view", bearer(secret)));
    for (String path :
        List.of("hosts/register/documents/d2/view", "hosts/x/documents/d1/view", "any")) {
      assertEquals("TOKEN_ELSEWHERE", ask("GET", path, bearer(secret)), path);
    }
  }

  @Test
  void whoAsksTooOftenWaits() {
    SignedIn often = access.signIn(access.account("nils", SECRETARY));
    SignedIn seldom = access.signIn(access.account("olle", SECRETARY));
    for (int i = 0; i < 20; i++) {
      assertEquals("nils", ask("GET", "meetings", cookie(often)));
    }
    assertEquals("TOO_MANY_REQUESTS", ask("GET", "meetings", cookie(often)));
    assertEquals("olle", ask("GET", "meetings", cookie(seldom)));
    access.pass(Duration.ofSeconds(1));
    assertEquals("nils", ask("GET", "meetings", cookie(often)));
  }

  @Test
  void noAnswerIsKeptByBrowsers() {
    ContainerResponse response = respond("GET", "open", Map.of());
    assertEquals("no-store", response.getHeaderString("Cache-Control"));
  }

  private String token(Account account, Grant... scope) {
    return access
        .tokens
        .issue(
            account.caller(),
            new TokenRequest(null, "x", Set.of(scope), access.now.plus(Duration.ofDays(30))))
        .secret();
  }

  private static Map<String, String> cookie(SignedIn signedIn) {
    return Map.of("Cookie", "jamkoll=" + signedIn.secret());
  }

  private static Map<String, String> page(SignedIn signedIn) {
    return Map.of(
        "Cookie", "jamkoll=" + signedIn.secret(), "X-CSRF-Token", signedIn.session().csrf());
  }

  private static Map<String, String> bearer(String token) {
    return Map.of("Authorization", "Bearer " + token);
  }

  private String ask(String method, String path, Map<String, String> headers) {
    return String.valueOf(respond(method, path, headers).getEntity());
  }

  private ContainerResponse respond(String method, String path, Map<String, String> headers) {
    URI base = URI.create("http://localhost:8080/api/v1/");
    ContainerRequest request =
        new ContainerRequest(
            base, base.resolve(path), method, null, new MapPropertiesDelegate(), config);
    request.header("Host", "localhost:8080");
    headers.forEach(request::header);
    try {
      return application.apply(request).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
