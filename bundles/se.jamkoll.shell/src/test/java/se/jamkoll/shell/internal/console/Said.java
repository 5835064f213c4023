package se.jamkoll.shell.internal.console;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.jamkoll.api.Term;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.compliance.Readiness;
import se.jamkoll.shell.internal.console.ConsoleCommand.Call;
import se.jamkoll.shell.internal.text.Texts;

/** Carries out commands and tells what they said. */
public final class Said {

  /** Says problems by their names. */
  public static final ComplianceMessages MESSAGES =
      new ComplianceMessages() {
        @Override
        public String name(Term term, Locale locale) {
          return term.name();
        }

        @Override
        public String explain(ComplianceException problem, Locale locale) {
          return "problem " + problem.problem();
        }

        @Override
        public String explain(DeniedException denied, Locale locale) {
          return "denied " + denied.operation();
        }

        @Override
        public String explain(Readiness readiness, Locale locale) {
          return "Klart för utskick?";
        }
      };

  private Said() {}

  /** Returns what a command line says in Swedish. */
  static List<String> by(List<ConsoleCommand> commands, String line) {
    return by(commands, line, "sv");
  }

  /** Returns what a command line says, line by line. */
  static List<String> by(List<ConsoleCommand> commands, String line, String language) {
    List<String> words = Arrays.asList(line.split(" ", -1));
    ConsoleCommand command =
        commands.stream()
            .filter(each -> each.name().equals(words.get(0)))
            .findFirst()
            .orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      new Sentences(MESSAGES)
          .run(command, new Call(words.subList(1, words.size()), out, Texts.in(language)));
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
