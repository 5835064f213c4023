package se.jamkoll.shell.internal.gogo;

import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.compliance.Assessments;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.compliance.Profiles;
import se.jamkoll.shell.internal.console.ProfileCommands;
import se.jamkoll.shell.internal.console.Sentences;

/** Offers the commands about profiles and re-assessment to Gogo. */
@Component(
    service = {},
    immediate = true)
public final class ProfileConsole {

  private final GogoCommands commands;

  /** Offers the commands, once there is a Gogo to offer them to. */
  @Activate
  public ProfileConsole(
      BundleContext context,
      @Reference CommandProcessor gogo,
      @Reference Profiles profiles,
      @Reference Assessments assessments,
      @Reference FindingMessages words,
      @Reference ComplianceMessages messages) {
    this.commands =
        new GogoCommands(
            context,
            new ProfileCommands(profiles, assessments, words).all(),
            new Sentences(messages));
  }

  /** Takes the commands back. */
  @Deactivate
  public void close() {
    commands.close();
  }
}
