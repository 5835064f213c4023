package se.jamkoll.shell.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.shell.internal.check.MissingServiceException;
import se.jamkoll.shell.internal.output.Display;
import se.jamkoll.shell.internal.remote.RemoteException;
import se.jamkoll.shell.internal.serve.ServeException;
import se.jamkoll.shell.internal.text.Texts;

/** Says in one line what went wrong and what to do next, and gives the exit status of it. */
final class Failures {

  private static final String BROKEN_PIPE = "broken pipe";

  private final Writer err;
  private final Texts texts;

  Failures(Terminal terminal, Texts texts) {
    this.err = terminal.err();
    this.texts = texts;
  }

  /** Tells of a command line that cannot be understood. */
  int wrongUsage(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    String name = command.getCommandSpec().qualifiedName(" ");
    say(name, message(failure) + " " + texts.get("usage.see", name));
    return ExitStatus.WRONG_USAGE;
  }

  /** Tells of a command that could not be carried out. */
  int failed(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    String name = command.getCommandSpec().qualifiedName(" ");
    if (failure instanceof MissingServiceException missing) {
      say(name, texts.get("service.missing", missing.service()));
    } else if (failure instanceof ServeException serve) {
      say(name, texts.get(serve.key(), inWords(serve.values())));
    } else if (failure instanceof RemoteException remote) {
      say(name, texts.get(remote.key(), remote.values()));
      return remote.status();
    } else if (failure instanceof IOException) {
      String reason = String.valueOf(failure.getMessage());
      if (reason.toLowerCase(Locale.ROOT).contains(BROKEN_PIPE)) {
        return ExitStatus.NOBODY_READS;
      }
      say(name, texts.get("output.failed", reason));
    } else {
      say(name, texts.get("unexpected", failure.toString()));
    }
    return ExitStatus.WRONG_USAGE;
  }

  /** A profile's problems are told in the reader's language. */
  private Object[] inWords(Object[] values) {
    return Arrays.stream(values)
        .map(
            value ->
                value instanceof InvalidProfileException invalid
                    ? invalid.message(texts.locale())
                    : value)
        .toArray();
  }

  private String message(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (failure instanceof MissingParameterException missing) {
      return missing(missing);
    }
    return failure.getArgSpec() == null || failure.getCause() instanceof ParameterException
        ? String.valueOf(root(failure).getMessage())
        : texts.get("usage.argument", failure.getArgSpec().paramLabel());
  }

  private String missing(MissingParameterException failure) {
    CommandLine.Model.ArgSpec missing = failure.getMissing().get(0);
    if (failure.getMissing().stream().anyMatch(CommandLine.Model.ArgSpec::isOption)) {
      return texts.get("usage.value", option(failure));
    }
    return missing.arity().isVariable()
        ? texts.get("usage.files")
        : texts.get("usage.parameter", missing.paramLabel());
  }

  private String unmatched(UnmatchedArgumentException failure) {
    String argument = failure.getUnmatched().get(0);
    String key = failure.isUnknownOption() ? "usage.unknown.option" : "usage.unknown.command";
    return texts.get(key, argument);
  }

  private static String option(MissingParameterException failure) {
    CommandLine.Model.ArgSpec missing = failure.getMissing().get(0);
    return ((CommandLine.Model.OptionSpec) missing).longestName();
  }

  private static Throwable root(ParameterException failure) {
    return failure.getCause() instanceof ParameterException cause ? cause : failure;
  }

  private void say(String name, String message) {
    try {
      err.write(name + ": " + Display.harmless(message) + "\n");
      err.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("Standard error cannot be written to.", e);
    }
  }
}
