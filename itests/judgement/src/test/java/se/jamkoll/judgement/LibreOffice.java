package se.jamkoll.judgement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real LibreOffice on this machine. */
final class LibreOffice {

  private static final long MINUTES = 4;

  private final Path program;
  private final Path profile;

  private LibreOffice(Path program, Path profile) {
    this.program = program;
    this.profile = profile;
  }

  /** Finds LibreOffice on the search path; it keeps its settings in a directory of its own. */
  static Optional<LibreOffice> find(Path profile) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(directory -> Path.of(directory, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new LibreOffice(program, profile));
  }

  /** Converts all files of a directory in one call; {@code filter} may name options. */
  void convert(Path from, String filter, Path to) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("-env:UserInstallation=" + profile.toUri());
    command.addAll(List.of("--headless", "--convert-to", filter, "--outdir", to.toString()));
    try (Stream<Path> files = Files.list(from)) {
      files.map(Path::toString).sorted().forEach(command::add);
    }
    Path log = Files.createTempFile("soffice", ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice did not end in " + MINUTES + " minutes");
    }
    if (process.exitValue() != 0) {
      throw new IOException("LibreOffice failed: " + Files.readString(log, UTF_8));
    }
    Files.delete(log);
  }
}
