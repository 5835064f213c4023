package se.jamkoll.shell.internal.gogo;

import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.factor.FactorMessages;
import se.jamkoll.api.factor.Factors;
import se.jamkoll.api.factor.Rounds;
import se.jamkoll.api.factor.Suggestions;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.shell.internal.console.FactorCommands;
import se.jamkoll.shell.internal.console.Sentences;

/** Offers the commands about the ten factors to Gogo. */
@Component(
    service = {},
    immediate = true)
public final class FactorConsole {

  private final GogoCommands commands;

  /** Offers the commands, once there is a Gogo to offer them to. */
  @Activate
  public FactorConsole(
      BundleContext context,
      @Reference CommandProcessor gogo,
      @Reference Factors factors,
      @Reference Suggestions suggestions,
      @Reference Rounds rounds,
      @Reference FactorMessages messages,
      @Reference StatisticsMessages statistics,
      @Reference ComplianceMessages compliance) {
    this.commands =
        new GogoCommands(
            context,
            new FactorCommands(factors, suggestions, rounds, messages, statistics).all(),
            new Sentences(compliance));
  }

  /** Takes the commands back. */
  @Deactivate
  public void close() {
    commands.close();
  }
}
