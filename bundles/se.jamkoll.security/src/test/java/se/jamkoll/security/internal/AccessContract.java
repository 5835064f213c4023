package se.jamkoll.security.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Accounts;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.IssuedToken;
import se.jamkoll.api.access.OneTimePassword;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.access.SignedIn;
import se.jamkoll.api.access.TokenRequest;
import se.jamkoll.security.internal.password.PasswordHash;

/** What accounts, sessions and tokens promise, whatever the database. */
abstract class AccessContract {

  private static final Grant SECRETARY = Grant.of(Role.SECRETARY, "Kulturnämnden");
  private static final Grant OFFICIAL = Grant.of(Role.OFFICIAL);

  protected Fixture access;

  /** Opens the core over an empty database. */
  protected abstract Fixture open();

  @BeforeEach
  void openDatabase() {
    access = open();
  }

  @AfterEach
  void closeDatabase() {
    access.close();
  }

  @Test
  void aSignInBeginsASessionThatIsKnownByItsSecret() {
    Account account = access.account("nils", SECRETARY);

    SignedIn signedIn = access.signIn(account);

    assertEquals(account, access.keeper.find(signedIn.secret()).orElseThrow().account());
    assertEquals(
        signedIn.session().csrf(), access.keeper.find(signedIn.secret()).orElseThrow().csrf());
    assertNotEquals(signedIn.secret(), access.signIn(account).secret());
  }

  @Test
  void noSecretIsKept() {
    Account account = access.account("nils", SECRETARY);
    SignedIn signedIn = access.signIn(account);
    IssuedToken token = access.tokens.issue(account.caller(), request(SECRETARY));

    String kept = access.everythingKept();

    for (String secret :
        List.of(Fixture.PASSWORD, signedIn.secret(), signedIn.session().csrf(), token.secret())) {
      assertFalse(kept.contains(secret), secret);
    }
    assertFalse((signedIn + " " + token + " " + signedIn.session()).contains(signedIn.secret()));
  }

  @Test
  void aWrongPasswordAnUnknownLoginAndAClosedAccountAreToldTheSame() {
    access.account("nils", SECRETARY);
    Account closed = access.account("olle", SECRETARY);
    access.accounts.enable(access.admin, closed.id(), false);

    assertProblem(Problem.WRONG_LOGIN, () -> access.sessions.signIn("nils", "fel", "a"));
    assertProblem(Problem.WRONG_LOGIN, () -> access.sessions.signIn("ingen", "fel", "a"));
    assertProblem(Problem.WRONG_LOGIN, () -> access.signIn(closed));
    assertEquals(Set.of("session.begin"), access.refusals());
  }

  @Test
  void fiveWrongPasswordsLockALoginOutForAMinuteWhetherItIsKnownOrNot() {
    Account account = access.account("nils", SECRETARY);
    for (String login : List.of("nils", "ingen")) {
      for (int i = 0; i < 5; i++) {
        assertProblem(Problem.WRONG_LOGIN, () -> access.sessions.signIn(login, "fel", login));
      }
      AccessException locked =
          assertProblem(
              Problem.LOCKED_OUT, () -> access.sessions.signIn(login, Fixture.PASSWORD, login));
      assertEquals(Duration.ofSeconds(61), locked.retryAfter());
    }
    assertNotNull(access.accounts.find(access.admin, account.id()).lockedUntil());

    access.pass(Duration.ofSeconds(61));

    assertEquals(account.id(), access.signIn(account).session().account().id());
  }

  @Test
  void eachFurtherWrongPasswordLocksOutForTwiceAsLong() {
    access.account("nils", SECRETARY);
    for (int i = 0; i < 5; i++) {
      assertProblem(Problem.WRONG_LOGIN, () -> access.sessions.signIn("nils", "fel", "a"));
    }
    access.pass(Duration.ofSeconds(61));
    assertProblem(Problem.WRONG_LOGIN, () -> access.sessions.signIn("nils", "fel", "a"));
    access.pass(Duration.ofSeconds(61));

    assertProblem(Problem.LOCKED_OUT, () -> access.sessions.signIn("nils", "fel", "a"));
  }

  @Test
  void theRightPasswordForgetsTheWrongOnes() {
    Account account = access.account("nils", SECRETARY);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 4; i++) {
        assertProblem(Problem.WRONG_LOGIN, () -> access.sessions.signIn("nils", "fel", "a"));
      }
      access.signIn(account);
    }
    assertEquals(2, access.recorded.stream().filter(e -> e.what().equals("session.begun")).count());
  }

  @Test
  void manyTriesFromOneClientAreSlowedDownWhateverTheLogin() {
    for (int i = 0; i < 30; i++) {
      String login = "login" + i;
      assertProblem(Problem.WRONG_LOGIN, () -> access.sessions.signIn(login, "fel", "a"));
    }
    assertProblem(Problem.TOO_MANY_REQUESTS, () -> access.sessions.signIn("x", "fel", "a"));
    assertProblem(Problem.WRONG_LOGIN, () -> access.sessions.signIn("x", "fel", "b"));
  }

  @Test
  void anOfficeBehindOneAddressIsNotLockedOutByOneWhoGuesses() {
    Account nils = access.account("nils");
    Account maja = access.account("maja");
    for (int i = 0; i < 100; i++) {
      access.sessions.signIn(nils.login(), Fixture.PASSWORD, "office");
    }
    for (int i = 0; i < 30; i++) {
      String login = "login" + i;
      assertProblem(Problem.WRONG_LOGIN, () -> access.sessions.signIn(login, "fel", "office"));
    }

    access.sessions.signIn("NILS", Fixture.PASSWORD, "office");
    assertProblem(
        Problem.TOO_MANY_REQUESTS,
        () -> access.sessions.signIn(maja.login(), Fixture.PASSWORD, "office"));
    access.pass(Duration.ofSeconds(2));
    access.sessions.signIn(maja.login(), Fixture.PASSWORD, "office");
  }

  @Test
  void aSessionEndsAfterAnHourWithoutUse() {
    SignedIn signedIn = access.signIn(access.account("nils", SECRETARY));
    access.pass(Duration.ofMinutes(59));
    assertTrue(access.keeper.find(signedIn.secret()).isPresent());
    access.pass(Duration.ofMinutes(59));
    assertTrue(access.keeper.find(signedIn.secret()).isPresent());
    access.pass(Duration.ofMinutes(60));
    assertTrue(access.keeper.find(signedIn.secret()).isEmpty());
  }

  @Test
  void aSessionThatIsOnlyWatchedIsNotProlonged() {
    SignedIn signedIn = access.signIn(access.account("nils"));
    access.pass(Duration.ofMinutes(59));
    assertTrue(access.keeper.peek(signedIn.secret()).isPresent());
    access.pass(Duration.ofMinutes(1));

    assertEquals(Optional.empty(), access.keeper.peek(signedIn.secret()));
  }

  @Test
  void aSessionEndsAfterTwelveHoursHoweverMuchItIsUsed() {
    SignedIn signedIn = access.signIn(access.account("nils", SECRETARY));
    for (int i = 0; i < 23; i++) {
      access.pass(Duration.ofMinutes(30));
      assertTrue(access.keeper.find(signedIn.secret()).isPresent());
    }
    access.pass(Duration.ofMinutes(30));
    assertTrue(access.keeper.find(signedIn.secret()).isEmpty());
  }

  @Test
  void aSessionEndsAtSignOut() {
    SignedIn signedIn = access.signIn(access.account("nils", SECRETARY));

    access.sessions.end(signedIn.session());

    assertTrue(access.keeper.find(signedIn.secret()).isEmpty());
  }

  @Test
  void whatChangesAnAccountEndsItsSessions() {
    Account account = access.account("nils", SECRETARY);
    String id = account.id();
    List<Executable> changes =
        List.of(
            () -> access.accounts.grant(access.admin, id, Set.of(SECRETARY, OFFICIAL)),
            () -> access.accounts.enable(access.admin, id, false),
            () -> access.accounts.enable(access.admin, id, true),
            () ->
                access.accounts.changePassword(
                    account.caller(), Fixture.PASSWORD, "blå båt sjunger tyst"));
    for (Executable change : changes) {
      SignedIn signedIn = access.keeper.begin(account);
      assertDoesNotThrow(change);
      assertTrue(access.keeper.find(signedIn.secret()).isEmpty());
    }
    SignedIn last = access.keeper.begin(account);
    access.accounts.resetPassword(access.admin, id);
    assertTrue(access.keeper.find(last.secret()).isEmpty());
  }

  @Test
  void aNewAccountChangesItsPasswordFirst() {
    OneTimePassword made = access.accounts.make(access.admin, "nils", Set.of(SECRETARY));

    Account before = access.sessions.signIn("NILS", made.password(), "a").session().account();
    access.accounts.changePassword(before.caller(), made.password(), Fixture.PASSWORD);

    assertTrue(before.mustChangePassword());
    assertFalse(access.signIn(before).session().account().mustChangePassword());
    assertProblem(Problem.WRONG_LOGIN, () -> access.sessions.signIn("nils", made.password(), "a"));
  }

  @Test
  void aSignInHashesAChosenPasswordAsOftenAsTodayAndLeavesADrawnOneUntilItIsChanged() {
    PasswordHash today = new PasswordHash(11);
    Account chosen = access.account("nils", SECRETARY);
    OneTimePassword drawn = access.accounts.make(access.admin, "anna", Set.of(SECRETARY));
    assertTrue(today.isWeaker(access.keptPassword(chosen)));

    access.sessions(today).signIn("nils", Fixture.PASSWORD, "a");
    access.sessions(today).signIn("anna", drawn.password(), "a");

    assertFalse(today.isWeaker(access.keptPassword(chosen)));
    assertTrue(today.isWeaker(access.keptPassword(drawn.account())));
  }

  @Test
  void aPasswordIsChangedByWhoKnowsThePresentOneAndToAGoodOne() {
    Account account = access.account("nils", SECRETARY);
    Map<Problem, List<String>> refused =
        Map.of(
            Problem.PASSWORD_WRONG, List.of("fel", "blå båt sjunger tyst"),
            Problem.PASSWORD_SAME, List.of(Fixture.PASSWORD, Fixture.PASSWORD),
            Problem.PASSWORD_TOO_SHORT, List.of(Fixture.PASSWORD, "kort"),
            Problem.PASSWORD_KNOWN, List.of(Fixture.PASSWORD, "password12345"));
    refused.forEach(
        (problem, words) ->
            assertProblem(
                problem,
                () ->
                    access.accounts.changePassword(account.caller(), words.get(0), words.get(1))));
  }

  @Test
  void someoneElseThanAnAdministratorIsRefusedAndThatIsRecorded() {
    Account account = access.account("nils", SECRETARY, OFFICIAL);
    access.recorded.clear();
    String admin = access.admin.account();
    List<Executable> asked =
        List.of(
            () -> access.accounts.list(account.caller()),
            () -> access.accounts.names(account.caller()),
            () -> access.accounts.find(account.caller(), admin),
            () -> access.accounts.make(account.caller(), "x", Set.of(Grant.of(Role.ADMIN))),
            () -> access.accounts.grant(account.caller(), account.id(), Set.of()),
            () -> access.accounts.enable(account.caller(), admin, false),
            () -> access.accounts.resetPassword(account.caller(), admin),
            () -> access.accounts.remove(account.caller(), admin),
            () -> access.tokens.all(account.caller()));
    asked.forEach(each -> assertThrows(DeniedException.class, each));
    assertEquals(asked.size(), access.recorded.stream().filter(each -> each.refused()).count());
  }

  @Test
  void aStrategistIsToldWhatPeoplesAccountsAreCalledAndNoMore() {
    Account strategist = access.account("stina", Grant.of(Role.STRATEGIST));
    access.account("system", Grant.of(Role.HOST));

    assertEquals(
        List.of("admin", "stina"),
        access.accounts.names(strategist.caller()).stream().map(Accounts.Name::login).toList());
  }

  @Test
  void theLastAdministratorStays() {
    String id = access.admin.account();
    assertProblem(Problem.LAST_ADMIN, () -> access.accounts.remove(access.admin, id));
    assertProblem(Problem.LAST_ADMIN, () -> access.accounts.enable(access.admin, id, false));
    assertProblem(
        Problem.LAST_ADMIN, () -> access.accounts.grant(access.admin, id, Set.of(OFFICIAL)));

    access.account("karin", Grant.of(Role.ADMIN));
    access.accounts.remove(access.admin, id);

    assertEquals(1, access.accounts.list(access.admin).size());
  }

  @Test
  void aLoginIsTakenWhateverItsCase() {
    access.account("Nils", SECRETARY);
    assertProblem(Problem.LOGIN_TAKEN, () -> access.accounts.make(access.admin, "nILS", Set.of()));
    for (String login : List.of("", " x", "a\nb", "x".repeat(101))) {
      assertProblem(
          Problem.LOGIN_INVALID, () -> access.accounts.make(access.admin, login, Set.of()));
    }
  }

  @Test
  void theFirstAccountsAreMadeOnce() {
    Map<String, Set<Grant>> people = Map.of("a", Set.of(OFFICIAL), "b", Set.of(SECRETARY));

    assertEquals(2, access.accounts.makeFirst("examples", people).size());
    assertEquals(List.of(), access.accounts.makeFirst("examples", people));
    assertEquals(3, access.accounts.list(access.admin).size());
  }

  @Test
  void sqlInALoginIsALogin() {
    String login = "x'; DELETE FROM account; --";
    assertProblem(Problem.WRONG_LOGIN, () -> access.sessions.signIn(login, "fel", "a"));
    access.account(login, OFFICIAL);
    assertEquals(2, access.accounts.list(access.admin).size());
  }

  @Test
  void aTokenIsListedWithoutItsSecretUntilItIsRevoked() {
    Account account = access.account("nils", SECRETARY, OFFICIAL);
    IssuedToken issued = access.tokens.issue(account.caller(), request(SECRETARY));

    assertEquals(List.of(issued.token()), access.tokens.own(account.caller()));
    assertEquals(List.of(issued.token()), access.tokens.all(access.admin));
    access.tokens.revoke(account.caller(), issued.token().id());
    assertEquals(List.of(), access.tokens.own(account.caller()));
  }

  @Test
  void aTokenOpensNoMoreThanItsAccountAndEndsWithinAYear() {
    Account account = access.account("nils", SECRETARY);
    Map<Problem, TokenRequest> refused =
        Map.of(
            Problem.TOKEN_TOO_WIDE,
            request(Grant.of(Role.SECRETARY, "Regionstyrelsen")),
            Problem.TOKEN_OPENS_NOTHING,
            request(),
            Problem.TOKEN_UNNAMED,
            new TokenRequest(null, " ", Set.of(SECRETARY), access.now.plusSeconds(60)),
            Problem.TOKEN_TOO_LONG,
            new TokenRequest(null, "x", Set.of(SECRETARY), access.now.plus(Duration.ofDays(400))));
    refused.forEach(
        (problem, request) ->
            assertProblem(problem, () -> access.tokens.issue(account.caller(), request)));
  }

  @Test
  void administratorsMakeTokensForHostsAndForNoOneElse() {
    Account host = access.account("register", Grant.of(Role.HOST));
    Account official = access.account("maja", OFFICIAL);

    assertEquals(
        host.id(), access.tokens.issue(access.admin, request(host, Role.HOST)).token().account());
    assertProblem(
        Problem.TOKEN_FOR_OTHERS,
        () -> access.tokens.issue(access.admin, request(official, Role.OFFICIAL)));
    assertThrows(
        DeniedException.class,
        () -> access.tokens.issue(official.caller(), request(host, Role.HOST)));
  }

  @Test
  void someoneElsesTokenIsNotThereForOthers() {
    Account account = access.account("nils", SECRETARY);
    IssuedToken issued = access.tokens.issue(account.caller(), request(SECRETARY));
    Account other = access.account("maja", OFFICIAL);

    assertProblem(
        Problem.UNKNOWN_TOKEN, () -> access.tokens.revoke(other.caller(), issued.token().id()));
    assertEquals(1, access.tokens.own(account.caller()).size());
    assertTrue(access.refusals().contains("token.revoke"));
  }

  @Test
  void aHostVouchesForItsUsersAndItsOwnDocumentsOnly() {
    Account host = access.account("register", Grant.of(Role.HOST));
    Account official = access.account("maja", OFFICIAL);

    String secret = access.documentTokens.issue(host.caller(), "maja", "register", "d1").secret();

    assertEquals(official.id(), access.documentTokens.open(secret).orElseThrow().account().id());
    assertProblem(
        Problem.HOST_ELSEWHERE,
        () -> access.documentTokens.issue(host.caller(), "maja", "other", "d1"));
    assertProblem(
        Problem.UNKNOWN_USER,
        () -> access.documentTokens.issue(host.caller(), "ingen", "register", "d1"));
    assertProblem(
        Problem.DOCUMENT_INVALID,
        () -> access.documentTokens.issue(host.caller(), "maja", "register", "../d2"));
    assertThrows(
        DeniedException.class,
        () -> access.documentTokens.issue(official.caller(), "maja", "register", "d1"));
  }

  @Test
  void aDocumentTokenLivesForMinutesAndNoForgedOneDoes() {
    Account host = access.account("register", Grant.of(Role.HOST));
    Account chief = access.account("karin", OFFICIAL, Grant.of(Role.ADMIN));
    String secret = access.documentTokens.issue(host.caller(), "karin", "register", "d1").secret();
    String[] parts = secret.split("\\.", -1);
    String none = "eyJhbGciOiJub25lIn0." + parts[1] + ".";

    assertEquals(
        Set.of(OFFICIAL), access.documentTokens.open(secret).orElseThrow().caller().grants());
    assertTrue(access.documentTokens.open(none).isEmpty());
    assertTrue(access.documentTokens.open(parts[0] + "." + parts[1] + ".AAAA").isEmpty());
    access.pass(Duration.ofMinutes(5));
    assertTrue(access.documentTokens.open(secret).isEmpty());
    String next = access.documentTokens.issue(host.caller(), "karin", "register", "d1").secret();
    access.accounts.enable(access.admin, chief.id(), false);
    assertTrue(access.documentTokens.open(next).isEmpty());
  }

  private TokenRequest request(Grant... grants) {
    return new TokenRequest(null, "Skriptet", Set.of(grants), access.now.plus(Duration.ofDays(30)));
  }

  private TokenRequest request(Account account, Role role) {
    return new TokenRequest(
        account.id(), "Registret", Set.of(Grant.of(role)), access.now.plus(Duration.ofDays(30)));
  }

  private static AccessException assertProblem(Problem expected, Executable asked) {
    AccessException thrown = assertThrows(AccessException.class, asked);
    assertEquals(expected, thrown.problem());
    return thrown;
  }
}
