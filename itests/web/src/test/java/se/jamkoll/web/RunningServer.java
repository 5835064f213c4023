package se.jamkoll.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server with its invented region. */
final class RunningServer implements AutoCloseable {

  private static final int HTTP_OK = 200;
  private static final int HTTP_NOT_FOUND = 404;
  private static final long PATIENCE_SECONDS = 180;

  /** The directory that is built. */
  static final Path HOME = Path.of("../../features/server/target/jamkoll");

  /** A letter that says all that is asked for. */
  static final String THOROUGH =
      HOME.resolve("examples/7-utforligt-beskrivet.docx").toAbsolutePath().normalize().toString();

  private final Process process;
  private final Path log;
  private final String address;

  private RunningServer(Process process, Path log, String address) {
    this.process = process;
    this.log = log;
    this.address = address;
  }

  /** Starts a server and returns when its pages are there and its people have accounts. */
  static RunningServer start(Path home, Path folder) throws IOException, InterruptedException {
    int port = freePort();
    Path log = folder.resolve("server.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                home.resolve("bin/jamkoll").toAbsolutePath().toString(),
                "serve",
                "--examples",
                "--console",
                "--port",
                String.valueOf(port),
                "--data",
                folder.resolve("data").toString()));
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "PATH",
                System.getenv("PATH"),
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAMKOLL_OPTS",
                System.getProperty("jamkoll.short.run", "")));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    RunningServer server = new RunningServer(builder.start(), log, "http://127.0.0.1:" + port);
    server.await(() -> server.said().contains("  strateg · "));
    server.await(server::hasPagesAndRoutes);
    return server;
  }

  String address() {
    return address;
  }

  /** Returns the password that the server has given to someone at first. */
  String givenPasswordOf(String login) {
    Matcher told = Pattern.compile("  " + login + " · (\\S+)").matcher(said());
    if (!told.find()) {
      throw new IllegalStateException("The server told no password of " + login);
    }
    return told.group(1);
  }

  /** Types a command at the console of the server. */
  void type(String command) throws IOException {
    OutputStream console = process.getOutputStream();
    console.write((command + "\n").getBytes(StandardCharsets.UTF_8));
    console.flush();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private void await(BooleanSupplier wanted) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!wanted.getAsBoolean()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new IllegalStateException("The server was not ready in time. It said: " + said());
      }
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
  }

  private boolean hasPagesAndRoutes() {
    return status("/") == HTTP_OK && status("/api/v1/hosts") != HTTP_NOT_FOUND;
  }

  private int status(String path) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    try {
      return HttpClient.newHttpClient()
          .send(request, HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return HTTP_NOT_FOUND;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return HTTP_NOT_FOUND;
    }
  }

  private String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }
}
