package se.jamkoll.shell.internal.command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import se.jamkoll.shell.internal.check.Services;
import se.jamkoll.shell.internal.remote.Surroundings;
import se.jamkoll.shell.internal.text.Texts;

/** The program as a whole: understands a command line, carries it out and gives its status. */
public final class Program {

  private final Terminal terminal;
  private final Services.Source services;
  private final Map<String, String> environment;

  /** Creates the program where it is to run. */
  public Program(Terminal terminal, Services.Source services, Map<String, String> environment) {
    this.terminal = terminal;
    this.services = services;
    this.environment = Map.copyOf(environment);
  }

  /** Carries out a command line and returns the exit status. */
  public int run(String... arguments) {
    Texts texts = Texts.askedForBy(Arrays.asList(arguments));
    Failures failures = new Failures(terminal, texts);
    return commandLine(texts)
        .setParameterExceptionHandler(failures::wrongUsage)
        .setExecutionExceptionHandler(failures::failed)
        .execute(arguments);
  }

  private CommandLine commandLine(Texts texts) {
    CommandLine root = new CommandLine(new RootCommand(texts), new Factory(texts));
    root.addSubcommand(new CheckCommand(terminal, services, texts));
    root.addSubcommand(new ServeCommand(terminal, texts));
    new Surroundings(
            terminal.out(), terminal.err(), terminal.errIsTerminal(), texts, services, environment)
        .commands()
        .forEach(root::addSubcommand);
    root.setResourceBundle(texts.bundle());
    root.setOut(new PrintWriter(terminal.out(), true));
    root.setErr(new PrintWriter(terminal.err(), true));
    boolean colours = terminal.display().colours();
    root.setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF));
    root.setUsageHelpWidth(terminal.display().columns());
    return root;
  }

  private final class Factory implements CommandLine.IFactory {

    private final Texts texts;

    private Factory(Texts texts) {
      this.texts = texts;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type == VersionText.class
          ? type.cast(new VersionText(services, texts))
          : CommandLine.defaultFactory().create(type);
    }
  }
}
