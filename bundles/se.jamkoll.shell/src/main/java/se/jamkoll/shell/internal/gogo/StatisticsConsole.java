package se.jamkoll.shell.internal.gogo;

import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.shell.internal.console.Sentences;
import se.jamkoll.shell.internal.console.StatisticsCommands;

/** Offers the commands about statistics to Gogo. */
@Component(
    service = {},
    immediate = true)
public final class StatisticsConsole {

  private final GogoCommands commands;

  /** Offers the commands, once there is a Gogo to offer them to. */
  @Activate
  public StatisticsConsole(
      BundleContext context,
      @Reference CommandProcessor gogo,
      @Reference Statistics statistics,
      @Reference StatisticsMessages explanations,
      @Reference ComplianceMessages messages,
      @Reference FindingMessages words) {
    this.commands =
        new GogoCommands(
            context,
            new StatisticsCommands(statistics, explanations, messages, words).all(),
            new Sentences(messages));
  }

  /** Takes the commands back. */
  @Deactivate
  public void close() {
    commands.close();
  }
}
