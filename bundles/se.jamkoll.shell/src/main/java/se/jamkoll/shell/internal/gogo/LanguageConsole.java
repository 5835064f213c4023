package se.jamkoll.shell.internal.gogo;

import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Offers the command that chooses the language of the console to Gogo. */
@Component(
    service = {},
    immediate = true)
public final class LanguageConsole {

  private final GogoCommands commands;

  /** Offers the command, once there is a Gogo to offer it to. */
  @Activate
  public LanguageConsole(BundleContext context, @Reference CommandProcessor gogo) {
    this.commands = GogoCommands.ofLanguage(context);
  }

  /** Takes the command back. */
  @Deactivate
  public void close() {
    commands.close();
  }
}
