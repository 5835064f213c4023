package se.jamkoll.shell.internal.gogo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import se.jamkoll.shell.internal.console.ConsoleCommand;
import se.jamkoll.shell.internal.console.ConsoleCommand.Call;
import se.jamkoll.shell.internal.console.Sentences;
import se.jamkoll.shell.internal.text.Texts;

/** Commands as Gogo finds them: a service each, in the scope {@code jamkoll}. */
final class GogoCommands implements AutoCloseable {

  /** What holds the language of the output: a variable of a session, or a setting for all. */
  private static final String LANGUAGE = "jamkoll.lang";

  private static final String SCOPE = "jamkoll";

  private final List<ServiceRegistration<Function>> registrations = new ArrayList<>();

  /** Offers commands. */
  GogoCommands(BundleContext context, List<ConsoleCommand> commands, Sentences sentences) {
    for (ConsoleCommand command : commands) {
      register(
          context,
          command.name(),
          (session, arguments) -> run(command, session, arguments, sentences));
    }
  }

  private GogoCommands(BundleContext context, String name, Function function) {
    register(context, name, function);
  }

  /** Offers the command that chooses the language. */
  static GogoCommands ofLanguage(BundleContext context) {
    return new GogoCommands(context, "lang", GogoCommands::choose);
  }

  private void register(BundleContext context, String name, Function function) {
    Map<String, Object> properties =
        Map.of("osgi.command.scope", SCOPE, "osgi.command.function", name);
    registrations.add(
        context.registerService(Function.class, function, FrameworkUtil.asDictionary(properties)));
  }

  private static @Nullable Object run(
      ConsoleCommand command, CommandSession session, List<Object> arguments, Sentences sentences) {
    List<String> words = arguments.stream().map(String::valueOf).toList();
    // Gogo gives each command of a pipe an output of its own there.
    sentences.run(command, new Call(words, System.out, texts(session)));
    return null;
  }

  private static @Nullable Object choose(CommandSession session, List<Object> arguments) {
    String language = arguments.isEmpty() ? "" : String.valueOf(arguments.get(0));
    if (Texts.LANGUAGES.contains(language)) {
      session.put(LANGUAGE, language);
    } else {
      System.out.println(texts(session).get("lang.unknown", language));
    }
    return null;
  }

  private static Texts texts(CommandSession session) {
    return Stream.of(session.get(LANGUAGE), System.getProperty(LANGUAGE))
        .map(String::valueOf)
        .filter(Texts.LANGUAGES::contains)
        .findFirst()
        .map(Texts::in)
        .orElseGet(() -> Texts.in(Texts.LANGUAGES.get(0)));
  }

  @Override
  public void close() {
    registrations.forEach(ServiceRegistration::unregister);
  }
}
