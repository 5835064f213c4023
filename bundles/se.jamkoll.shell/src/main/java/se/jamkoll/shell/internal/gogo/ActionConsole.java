package se.jamkoll.shell.internal.gogo;

import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.compliance.Actions;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.shell.internal.console.ActionCommands;
import se.jamkoll.shell.internal.console.Sentences;

/** Offers the command about actions to Gogo. */
@Component(
    service = {},
    immediate = true)
public final class ActionConsole {

  private final GogoCommands commands;

  /** Offers the commands, once there is a Gogo to offer them to. */
  @Activate
  public ActionConsole(
      BundleContext context,
      @Reference CommandProcessor gogo,
      @Reference Actions actions,
      @Reference ComplianceMessages messages,
      @Reference FindingMessages words) {
    this.commands =
        new GogoCommands(
            context, new ActionCommands(actions, messages, words).all(), new Sentences(messages));
  }

  /** Takes the commands back. */
  @Deactivate
  public void close() {
    commands.close();
  }
}
