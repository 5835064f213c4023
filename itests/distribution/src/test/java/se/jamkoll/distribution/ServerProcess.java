package se.jamkoll.distribution;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The server, started by {@code bin/jamkoll serve} as a process of its own. */
final class ServerProcess implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 300;
  private static final long LONG_PATIENCE_SECONDS = 400;
  private static final Pattern ACCOUNT = Pattern.compile(" +(\\S+) · (.+)");
  private static final String PROMPT = "g! ";

  /** What suits a server that is not there for long. */
  private static final Map<String, String> SHORT_RUN =
      Map.of("JAMKOLL_OPTS", System.getProperty("jamkoll.short.run", ""));

  private final int port;
  private final Path log;
  private final Process process;

  private ServerProcess(int port, Path log, Process process) {
    this.port = port;
    this.log = log;
    this.process = process;
  }

  /** Starts a server and returns when it says that it is ready, or has ended. */
  static ServerProcess start(Path home, Path data, Path log, String... options)
      throws IOException, InterruptedException {
    return start(SHORT_RUN, home, data, log, options);
  }

  /** Starts a server with further variables in its environment: none for one as people run it. */
  static ServerProcess start(
      Map<String, String> environment, Path home, Path data, Path log, String... options)
      throws IOException, InterruptedException {
    int port = freePort();
    String launcher = home.resolve("bin/jamkoll").toString();
    List<String> command =
        new ArrayList<>(
            List.of(launcher, "serve", "--port", String.valueOf(port), "--data", data.toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", System.getProperty("java.home")));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    ServerProcess server = new ServerProcess(port, log, builder.start());
    server.awaitSaid("Jämkoll är redo");
    return server;
  }

  static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Returns the address of a path. */
  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Returns the password of a first account, which was told. */
  String password(String login) throws IOException {
    return said()
        .lines()
        .map(ACCOUNT::matcher)
        .filter(line -> line.matches() && line.group(1).equals(login))
        .map(line -> line.group(2))
        .findFirst()
        .orElseThrow();
  }

  String said() throws IOException {
    return Files.readString(log);
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Asks the server to end, as an operating system does, and waits for it. */
  void terminate() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The server did not end.");
    }
  }

  /** Ends the server without asking, as a power cut does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** Gives a command to the console, again and again until its answer is as wanted. */
  String awaitAnswer(String command, Predicate<String> wanted)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG_PATIENCE_SECONDS);
    String answer = answer(command);
    while (!wanted.test(answer)) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new IllegalStateException("The console did not answer so in time, but: " + answer);
      }
      process.waitFor(500, TimeUnit.MILLISECONDS);
      answer = answer(command);
    }
    return answer;
  }

  private String answer(String command) throws IOException, InterruptedException {
    int before = said().length();
    process.outputWriter(StandardCharsets.UTF_8).append(command).append('\n').flush();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!said().substring(before).endsWith(PROMPT)) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new IllegalStateException("The console did not answer. It said: " + said());
      }
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
    return said().substring(before);
  }

  /** Waits until the server has said something, or has ended. */
  void awaitSaid(String text) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (process.isAlive() && !said().contains(text)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The server did not say so in time. It said: " + said());
      }
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
  }
}
