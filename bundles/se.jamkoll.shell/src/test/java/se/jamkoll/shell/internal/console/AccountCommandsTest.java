package se.jamkoll.shell.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Accounts;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.OneTimePassword;
import se.jamkoll.api.access.Role;

class AccountCommandsTest {

  private final List<String> reset = new ArrayList<>();
  private final Accounts accounts =
      (Accounts)
          Proxy.newProxyInstance(
              Accounts.class.getClassLoader(),
              new Class<?>[] {Accounts.class},
              (proxy, method, given) -> {
                assertTrue(given[0] instanceof Caller caller && caller.has(Role.ADMIN));
                return switch (method.getName()) {
                  case "list" ->
                      List.of(
                          account("a1", "admin", Account.Origin.LOCAL),
                          account("a2", "maja", Account.Origin.PROVIDER));
                  case "resetPassword" -> reset((String) given[1]);
                  default -> throw new UnsupportedOperationException(method.getName());
                };
              });
  private final List<ConsoleCommand> commands =
      new AccountCommands(accounts, (problem, locale) -> "Hos den egna inloggningen.").all();

  private OneTimePassword reset(String id) {
    if (id.equals("a2")) {
      throw new AccessException(AccessException.Problem.PASSWORD_ELSEWHERE);
    }
    reset.add(id);
    return new OneTimePassword(account(id, "admin", Account.Origin.LOCAL), "ett nytt lösenord");
  }

  private static Account account(String id, String login, Account.Origin origin) {
    return new Account(
        id, login, Set.of(Grant.of(Role.ADMIN)), origin, true, false, null, Instant.EPOCH);
  }

  @Test
  void aLostPasswordIsReplacedAndTheNewOneIsTold() {
    assertEquals(
        List.of(
            "Nytt lösenord för admin: ett nytt lösenord",
            "Det visas bara nu, och byts vid nästa inloggning. Sessioner som var öppna är"
                + " avslutade."),
        Said.by(commands, "account-password Admin"));
    assertEquals(List.of("a1"), reset);
  }

  @Test
  void anUnknownLoginIsToldAndNothingIsChanged() {
    assertEquals(
        List.of(
            "Det finns inget konto med inloggningen ingen. Användning: account-password INLOGGNING"),
        Said.by(commands, "account-password ingen"));
    assertEquals(List.of(), reset);
  }

  @Test
  void anAccountWhosePasswordIsElsewhereIsToldSo() {
    assertEquals(List.of("Hos den egna inloggningen."), Said.by(commands, "account-password maja"));
  }
}
