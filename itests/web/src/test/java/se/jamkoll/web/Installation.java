package se.jamkoll.web;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The server with its invented region, a browser, and a host's own page that the server knows;
 * started once for all tests.
 */
final class Installation implements CloseableResource {

  private static final String CHOSEN = "korrekt häst batteri klammer 77";

  private final Path folder;
  private final Chromium chromium;
  private final HostPage hostPage;
  private final RunningServer server;
  private final Set<String> welcomed = ConcurrentHashMap.newKeySet();

  private Installation(Path folder, Chromium chromium, HostPage hostPage, RunningServer server) {
    this.folder = folder;
    this.chromium = chromium;
    this.hostPage = hostPage;
    this.server = server;
  }

  /** Starts all; skips what needs it where there is no browser. */
  static Installation start() throws IOException, InterruptedException {
    Chromium chromium = Chromium.start();
    HostPage hostPage = HostPage.start();
    Path folder = Files.createTempDirectory("jamkoll-web");
    Path home = homeThatAllows(hostPage.address(), folder.resolve("home"));
    return new Installation(folder, chromium, hostPage, RunningServer.start(home, folder));
  }

  Browser browser() {
    return chromium.browser();
  }

  HostPage hostPage() {
    return hostPage;
  }

  RunningServer server() {
    return server;
  }

  /** Opens a browser for someone who has not signed in. */
  Reader visitor() {
    return visitor("sv-SE");
  }

  /** Opens a browser of another language. */
  Reader visitor(String locale) {
    return new Reader(chromium.browser(), server.address(), locale);
  }

  /** Opens a browser for someone who has signed in, and is on their first page. */
  Reader reader(String login) throws IOException, InterruptedException {
    String password = passwordOf(login);
    Reader reader = visitor();
    reader.open("");
    reader.signIn(login, password);
    reader.page().waitForSelector("nav");
    return reader;
  }

  /** Signs someone in without a browser. */
  Account account(String login) throws IOException, InterruptedException {
    return Account.signIn(server, login, passwordOf(login));
  }

  /** Returns the password that someone has chosen. */
  String passwordOf(String login) throws IOException, InterruptedException {
    if (welcomed.add(login)) {
      Account.chooseFirst(server, login, CHOSEN);
    }
    return CHOSEN;
  }

  @Override
  public void close() throws IOException {
    server.close();
    hostPage.close();
    chromium.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Path homeThatAllows(String origin, Path home) throws IOException {
    try (Stream<Path> files = Files.walk(RunningServer.HOME)) {
      for (Path file : files.toList()) {
        Files.copy(file, home.resolve(RunningServer.HOME.relativize(file).toString()));
      }
    }
    Files.writeString(home.resolve("conf/se.jamkoll.security.cfg"), "origins = " + origin + "\n");
    return home;
  }
}
