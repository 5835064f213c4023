package se.jamkoll.shell.internal.gogo;

import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.compliance.Deletions;
import se.jamkoll.shell.internal.console.DeletionCommands;
import se.jamkoll.shell.internal.console.Sentences;

/** Offers the commands about deletion to Gogo. */
@Component(
    service = {},
    immediate = true)
public final class DeletionConsole {

  private final GogoCommands commands;

  /** Offers the commands, once there is a Gogo to offer them to. */
  @Activate
  public DeletionConsole(
      BundleContext context,
      @Reference CommandProcessor gogo,
      @Reference Deletions deletions,
      @Reference ComplianceMessages messages) {
    this.commands =
        new GogoCommands(context, new DeletionCommands(deletions).all(), new Sentences(messages));
  }

  /** Takes the commands back. */
  @Deactivate
  public void close() {
    commands.close();
  }
}
