package se.jamkoll.shell.internal.gogo;

import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.factor.Benchmarks;
import se.jamkoll.api.factor.FactorExports;
import se.jamkoll.api.factor.FactorMessages;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.shell.internal.console.BenchmarkCommands;
import se.jamkoll.shell.internal.console.Sentences;

/** Offers the commands about benchmarks and exports to Gogo. */
@Component(
    service = {},
    immediate = true)
public final class BenchmarkConsole {

  private final GogoCommands commands;

  /** Offers the commands, once there is a Gogo to offer them to. */
  @Activate
  public BenchmarkConsole(
      BundleContext context,
      @Reference CommandProcessor gogo,
      @Reference Benchmarks benchmarks,
      @Reference FactorExports exports,
      @Reference FactorMessages messages,
      @Reference StatisticsMessages statistics,
      @Reference ComplianceMessages compliance) {
    this.commands =
        new GogoCommands(
            context,
            new BenchmarkCommands(benchmarks, exports, messages, statistics).all(),
            new Sentences(compliance));
  }

  /** Takes the commands back. */
  @Deactivate
  public void close() {
    commands.close();
  }
}
