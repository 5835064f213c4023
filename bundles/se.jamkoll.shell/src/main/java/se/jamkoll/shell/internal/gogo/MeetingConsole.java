package se.jamkoll.shell.internal.gogo;

import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.compliance.Hosts;
import se.jamkoll.api.compliance.Meetings;
import se.jamkoll.shell.internal.console.MeetingCommands;
import se.jamkoll.shell.internal.console.Sentences;

/** Offers the commands about hosts and meetings to Gogo. */
@Component(
    service = {},
    immediate = true)
public final class MeetingConsole {

  private final GogoCommands commands;

  /** Offers the commands, once there is a Gogo to offer them to. */
  @Activate
  public MeetingConsole(
      BundleContext context,
      @Reference CommandProcessor gogo,
      @Reference Hosts hosts,
      @Reference Meetings meetings,
      @Reference ComplianceMessages messages,
      @Reference FindingMessages words) {
    this.commands =
        new GogoCommands(
            context,
            new MeetingCommands(hosts, meetings, messages, words).all(),
            new Sentences(messages));
  }

  /** Takes the commands back. */
  @Deactivate
  public void close() {
    commands.close();
  }
}
