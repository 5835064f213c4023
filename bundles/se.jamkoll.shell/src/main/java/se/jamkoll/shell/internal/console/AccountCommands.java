package se.jamkoll.shell.internal.console;

import java.util.List;
import java.util.Optional;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessMessages;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Accounts;
import se.jamkoll.shell.internal.console.ConsoleCommand.Call;

/** The commands about accounts, for when no administrator can sign in. */
public final class AccountCommands {

  private final Accounts accounts;
  private final AccessMessages messages;

  /** Creates the commands. */
  public AccountCommands(Accounts accounts, AccessMessages messages) {
    this.accounts = accounts;
    this.messages = messages;
  }

  /** Returns the commands. */
  public List<ConsoleCommand> all() {
    return List.of(new ConsoleCommand("account-password", 1, 1, this::resetPassword));
  }

  private void resetPassword(Call call) {
    String login = call.argument(0);
    Optional<Account> account =
        accounts.list(ConsoleCaller.administrator()).stream()
            .filter(each -> each.login().equalsIgnoreCase(login))
            .findFirst();
    if (account.isEmpty()) {
      throw new UsageException("console.account.unknown", login);
    }
    try {
      String password =
          accounts.resetPassword(ConsoleCaller.administrator(), account.get().id()).password();
      call.say("console.account.password", account.get().login(), password);
    } catch (AccessException e) {
      call.out().println(messages.explain(e, call.locale()));
    }
  }
}
