package se.jamkoll.distribution;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts {@code bin/jamkoll} of the built distribution and waits for it to end. */
final class CommandLine {

  static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  static final Path HOME = ROOT.resolve("features/server/target/jamkoll");
  static final Path EXAMPLES = HOME.resolve("examples");

  private static final long PATIENCE_SECONDS = 120;

  private final Map<String, String> environment = new TreeMap<>();
  private Path launcher = HOME.resolve("bin/jamkoll");
  private Path directory = ROOT;
  private @Nullable Path input;

  CommandLine() {
    environment.put("PATH", System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LANG", "C.UTF-8");
  }

  /** Sets a variable of the environment; null takes it away. */
  CommandLine with(String variable, @Nullable String value) {
    if (value == null) {
      environment.remove(variable);
    } else {
      environment.put(variable, value);
    }
    return this;
  }

  CommandLine startedAs(Path other) {
    launcher = other;
    return this;
  }

  CommandLine in(Path folder) {
    directory = folder;
    return this;
  }

  CommandLine reading(Path file) {
    input = file;
    return this;
  }

  Outcome run(Object... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    try {
      return start(command);
    } catch (IOException e) {
      throw new UncheckedIOException("Package features/server before this test.", e);
    }
  }

  private Outcome start(List<String> command) throws IOException {
    Path out = Files.createTempFile("jamkoll", ".out");
    Path err = Files.createTempFile("jamkoll", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    try {
      Process process = builder.start();
      pipe(process);
      return new Outcome(status(process), text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Gives the input through a pipe, as a shell's {@code |} does. */
  private void pipe(Process process) throws IOException {
    try (OutputStream stream = process.getOutputStream()) {
      if (input != null) {
        Files.copy(input, stream);
      }
    }
  }

  private static int status(Process process) {
    try {
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    throw new IllegalStateException("bin/jamkoll did not end.");
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /**
   * How a run ended.
   *
   * @param status the exit status
   * @param out what stood on standard output
   * @param err what stood on standard error
   */
  record Outcome(int status, String out, String err) {}
}
