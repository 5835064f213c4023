package se.jamkoll.shell.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.jamkoll.api.assessment.AssessmentRequest.Style;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.shell.internal.check.Checker;
import se.jamkoll.shell.internal.check.Letter;
import se.jamkoll.shell.internal.check.LetterFinder;
import se.jamkoll.shell.internal.check.MissingServiceException;
import se.jamkoll.shell.internal.check.OrderedChecks;
import se.jamkoll.shell.internal.check.RunReader;
import se.jamkoll.shell.internal.check.Services;
import se.jamkoll.shell.internal.output.AtomicFile;
import se.jamkoll.shell.internal.output.Display;
import se.jamkoll.shell.internal.output.Format;
import se.jamkoll.shell.internal.output.Reports;
import se.jamkoll.shell.internal.text.Texts;

/** Checks letters and writes what is said of each, in the order they were named. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Services.Source services;
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
  private String format = Format.TEXT.label();

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "profile")
  private @Nullable String profile;

  @Option(names = "--brief", descriptionKey = "brief")
  private boolean brief;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private @Nullable String out;

  @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", descriptionKey = "files")
  private List<String> names = List.of();

  CheckCommand(Terminal terminal, Services.Source services, Texts texts) {
    this.terminal = terminal;
    this.services = services;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException, MissingServiceException {
    Format chosen = chosenFormat();
    if (Collections.frequency(names, Letter.STANDARD_INPUT) > 1) {
      throw wrongUsage("stdin.twice");
    }
    Services found = services.get();
    Profile chosenProfile = chosenProfile(found);
    Style style = brief ? Style.BRIEF : Style.FULL;
    Reports reports = new Reports(found.messages(), texts, style);
    List<Letter> letters = LetterFinder.find(names);
    try (RunReader reader = RunReader.of(found.readers(), letters.size());
        OrderedChecks checks =
            new OrderedChecks(
                new Checker(found, reader, chosenProfile, texts, style, terminal.in()),
                Math.min(Runtime.getRuntime().availableProcessors() + 1, letters.size()),
                reader.limitPerLetter())) {
      CheckRun run = new CheckRun(terminal, texts, checks, letters);
      return out == null
          ? run.to(reports.open(chosen, terminal.out(), terminal.display()), chosen == Format.TEXT)
          : toFile(run, reports, chosen, out);
    }
  }

  private int toFile(CheckRun run, Reports reports, Format chosen, String name) throws IOException {
    try (AtomicFile file = create(name)) {
      int status = run.to(reports.open(chosen, file.writer(), Display.plain()), false);
      file.complete();
      return status;
    }
  }

  private AtomicFile create(String name) {
    try {
      return AtomicFile.create(Path.of(name));
    } catch (IOException | InvalidPathException e) {
      throw wrongUsage("out.unwritable", name);
    }
  }

  private Format chosenFormat() {
    String built =
        Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", "));
    String key = Format.PLANNED.contains(format) ? "format.planned" : "format.unknown";
    return Format.of(format).orElseThrow(() -> wrongUsage(key, format, built));
  }

  private Profile chosenProfile(Services found) {
    if (profile == null) {
      return found.profiles().defaultProfile();
    }
    try {
      Path file = Path.of(profile);
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw wrongUsage("profile.unreadable", profile);
      }
      return found.profiles().read(file);
    } catch (InvalidPathException e) {
      throw wrongUsage("profile.unreadable", profile);
    } catch (InvalidProfileException e) {
      throw wrongUsage("profile.invalid", profile, e.message(texts.locale()));
    }
  }

  private ParameterException wrongUsage(String key, Object... values) {
    return new ParameterException(spec.commandLine(), texts.get(key, values));
  }
}
