package se.jamkoll.shell.internal.gogo;

import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.AccessMessages;
import se.jamkoll.api.access.Accounts;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.shell.internal.console.AccountCommands;
import se.jamkoll.shell.internal.console.Sentences;

/** Offers the commands about accounts to Gogo. */
@Component(
    service = {},
    immediate = true)
public final class AccountConsole {

  private final GogoCommands commands;

  /** Offers the commands, once there is a Gogo to offer them to. */
  @Activate
  public AccountConsole(
      BundleContext context,
      @Reference CommandProcessor gogo,
      @Reference Accounts accounts,
      @Reference AccessMessages access,
      @Reference ComplianceMessages messages) {
    this.commands =
        new GogoCommands(
            context, new AccountCommands(accounts, access).all(), new Sentences(messages));
  }

  /** Takes the commands back. */
  @Deactivate
  public void close() {
    commands.close();
  }
}
