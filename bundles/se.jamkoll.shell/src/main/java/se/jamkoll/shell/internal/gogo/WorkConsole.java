package se.jamkoll.shell.internal.gogo;

import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.Jobs;
import se.jamkoll.shell.internal.console.Sentences;
import se.jamkoll.shell.internal.console.WorkCommands;

/** Offers the commands about work and audit to Gogo. */
@Component(
    service = {},
    immediate = true)
public final class WorkConsole {

  private final GogoCommands commands;

  /** Offers the commands, once there is a Gogo to offer them to. */
  @Activate
  public WorkConsole(
      BundleContext context,
      @Reference CommandProcessor gogo,
      @Reference Jobs jobs,
      @Reference ComplianceStore store,
      @Reference ComplianceMessages messages) {
    this.commands =
        new GogoCommands(
            context, new WorkCommands(jobs, store, messages).all(), new Sentences(messages));
  }

  /** Takes the commands back. */
  @Deactivate
  public void close() {
    commands.close();
  }
}
