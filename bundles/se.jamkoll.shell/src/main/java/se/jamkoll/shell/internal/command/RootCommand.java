package se.jamkoll.shell.internal.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import se.jamkoll.shell.internal.text.Texts;

/** The program itself: what holds for every command. */
@Command(name = "jamkoll", versionProvider = VersionText.class)
final class RootCommand implements Runnable {

  private final Texts texts;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help")
  @SuppressWarnings("unused") // picocli shows the help
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  @SuppressWarnings("unused") // picocli shows the version
  private boolean version;

  RootCommand(Texts texts) {
    this.texts = texts;
  }

  /** Checks the language, which was looked up before the rest of the command line. */
  @Option(
      names = "--lang",
      paramLabel = "sv|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "lang")
  void language(String language) {
    if (!Texts.LANGUAGES.contains(language)) {
      throw new ParameterException(spec.commandLine(), texts.get("lang.unknown", language));
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), texts.get("command.missing"));
  }
}
