package se.jamkoll.shell.internal.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of the server, from the first look at the settings to the end.
 *
 * @param installation where the program is
 * @param dataFolder where the data are kept
 * @param address where the server listens
 * @param console whether commands are read from standard input
 * @param examples whether the case register is filled with examples
 */
public record ServerRun(
    Installation installation,
    Path dataFolder,
    Address address,
    boolean console,
    boolean examples) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PATIENCE_FOR_EXAMPLES = Duration.ofMinutes(2);

  /** Hears of every step. */
  @FunctionalInterface
  public interface Listener {

    /** Takes the key of a text and what is filled in at its places. */
    void step(String key, Object... values);
  }

  /**
   * Starts the server and waits for its end.
   *
   * @throws ServeException when the server cannot run
   */
  public void run(Listener listener) throws ServeException, InterruptedException {
    List<Path> bundles = installation.bundles(console);
    new SettingsFiles(Descriptions.in(bundles)).check(installation.settings());
    LoggingFile.check(installation.settings().resolve("logging.xml"));
    ConfiguredProfile.check(installation);
    address.check();
    DataFolder data = DataFolder.open(dataFolder);
    listener.step("serve.step.settings", installation.settings(), data.path());
    Map<String, String> settings = Settings.of(installation, data, address, examples);
    settings.forEach(System::setProperty);
    Server server = Server.start(settings, data);
    Thread atExit = new Thread(server::close, "stop");
    Runtime.getRuntime().addShutdownHook(atExit);
    server.run(bundles);
    listener.step("serve.step.bundles", String.valueOf(bundles.size()));
    if (!new HealthProbe(address).awaitReady(PATIENCE)) {
      throw new ServeException("serve.unwell", data.path().resolve("log"));
    }
    listener.step("serve.step.ready", address.uri("/"));
    tellAccounts(server.awaitFirstAccounts("administrator", PATIENCE), listener);
    if (examples) {
      tellExamples(server, listener);
      tellAccounts(server.awaitFirstAccounts("examples", PATIENCE_FOR_EXAMPLES), listener);
    }
    server.awaitEnd();
  }

  private static void tellAccounts(Map<String, String> accounts, Listener listener) {
    if (accounts.isEmpty()) {
      return;
    }
    listener.step("serve.step.accounts");
    accounts.forEach((login, password) -> listener.step("serve.step.account", login, password));
  }

  private static void tellExamples(Server server, Listener listener) throws InterruptedException {
    Optional<Examples> found = server.awaitExamples(PATIENCE_FOR_EXAMPLES);
    if (found.isEmpty()) {
      listener.step("serve.step.examples.missing");
      return;
    }
    Examples there = found.get();
    listener.step(
        "serve.step.examples", there.region(), there.bodies(), there.meetings(), there.documents());
  }
}
