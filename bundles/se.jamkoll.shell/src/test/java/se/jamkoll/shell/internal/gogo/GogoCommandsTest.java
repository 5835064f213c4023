package se.jamkoll.shell.internal.gogo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Dictionary;
import java.util.List;
import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.felix.service.command.CommandSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import se.jamkoll.shell.internal.console.ConsoleCommand;
import se.jamkoll.shell.internal.console.Said;
import se.jamkoll.shell.internal.console.Sentences;

/** Runs commands in a session of the real Gogo. */
class GogoCommandsTest {

  private final ThreadIOImpl streams = new ThreadIOImpl();
  private final CommandProcessorImpl gogo = new CommandProcessorImpl(streams);
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private int offered;

  @BeforeEach
  void start() {
    streams.start();
  }

  @AfterEach
  void stop() {
    gogo.stop();
    streams.stop();
  }

  @Test
  void aCommandOfOurScopeRunsWithItsArgumentsInTheLanguageOfTheSession() throws Exception {
    ConsoleCommand open =
        new ConsoleCommand(
            "audit",
            1,
            1,
            call -> {
              call.out().println(call.arguments().get(0) + " " + call.texts().get("console.open"));
            });
    GogoCommands commands =
        new GogoCommands(context(), List.of(open), new Sentences(Said.MESSAGES));
    GogoCommands language = GogoCommands.ofLanguage(context());
    try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        CommandSession session =
            gogo.createSession(new ByteArrayInputStream(new byte[0]), out, out)) {
      session.execute("jamkoll:audit § 12");
      session.execute("jamkoll:audit '§ 12'");
      session.execute("jamkoll:lang en; jamkoll:audit 13");
      session.execute("jamkoll:lang de");
    }
    commands.close();
    language.close();

    assertEquals(2, offered);
    assertEquals(
        List.of(
            "Användning: audit [ANTAL]",
            "§ 12 öppen",
            "13 open",
            "There is no language de. Choose sv or en."),
        said.toString(StandardCharsets.UTF_8).lines().toList());
  }

  /** Gives Gogo what is registered as a service, as its own tracker does. */
  private BundleContext context() {
    return (BundleContext)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {BundleContext.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("registerService")) {
                throw new UnsupportedOperationException(method.getName());
              }
              Dictionary<?, ?> properties = (Dictionary<?, ?>) arguments[2];
              String scope = String.valueOf(properties.get("osgi.command.scope"));
              String name = String.valueOf(properties.get("osgi.command.function"));
              gogo.addCommand(scope, arguments[1], name);
              offered++;
              return registration();
            });
  }

  private ServiceRegistration<?> registration() {
    return (ServiceRegistration<?>)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ServiceRegistration.class},
            (proxy, method, arguments) -> null);
  }
}
