package se.jamkoll.shell.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.jamkoll.shell.internal.serve.Address;
import se.jamkoll.shell.internal.serve.Installation;
import se.jamkoll.shell.internal.serve.ServeException;
import se.jamkoll.shell.internal.serve.ServerRun;
import se.jamkoll.shell.internal.text.Texts;

/** Runs the server until it is stopped. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Option(names = "--host", paramLabel = "HOST", descriptionKey = "host")
  private String host = "127.0.0.1";

  @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
  private int port = 8080;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private @Nullable String data;

  @Option(names = "--console", descriptionKey = "console")
  private boolean console;

  @Option(names = "--examples", descriptionKey = "examples")
  private boolean examples;

  ServeCommand(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  @Override
  public Integer call() throws ServeException, InterruptedException {
    Installation installation = Installation.ofProcess();
    System.setProperty("jamkoll.lang", texts.locale().getLanguage());
    Path folder = data == null ? installation.defaultData() : folder(data);
    new ServerRun(installation, folder, new Address(host, port), console, examples).run(this::say);
    return ExitStatus.COMPLIANT;
  }

  private Path folder(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new ParameterException(spec.commandLine(), texts.get("serve.data.unwritable", name));
    }
  }

  private void say(String key, Object... values) {
    try {
      terminal.out().write(texts.get(key, values) + "\n");
      terminal.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException("Standard output cannot be written to.", e);
    }
  }
}
