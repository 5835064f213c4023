package se.jamkoll.hostile;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Letter;
import se.jamkoll.corpus.draw.Format;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.worker.pool.PoolSettings;
import se.jamkoll.reading.internal.worker.pool.PoolStatus;
import se.jamkoll.reading.internal.worker.pool.Spool;
import se.jamkoll.reading.internal.worker.pool.WorkerCommand;
import se.jamkoll.reading.internal.worker.pool.WorkerPool;

/** Reads files as a server does, in a worker, and a good letter after each. */
final class Reader implements AutoCloseable {

  /** Some files go down the pipe, some by the spool. */
  private static final int MAX_PIPED = 200_000;

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Letter LETTER = Corpus.letters().get(0);
  private static final List<Format> FORMATS = List.of(Format.values());
  private static final Map<Format, byte[]> LETTERS =
      FORMATS.stream()
          .collect(Collectors.toMap(format -> format, format -> format.drawer().draw(LETTER)));

  private final Path folder;
  private final WorkerPool pool;
  private int letters;

  /** Creates a reader that keeps to a folder. */
  Reader(Path folder) throws IOException {
    this.folder = folder;
    PoolSettings settings =
        new PoolSettings(
            1,
            PoolSettings.HEAP_MEGABYTES,
            Duration.ofSeconds(PoolSettings.SECONDS_PER_DOCUMENT),
            PoolSettings.DOCUMENTS_PER_WORKER,
            PATIENCE,
            MAX_PIPED);
    this.pool =
        new WorkerPool(
            WorkerCommand.of(classPath(), "", ""),
            settings,
            ReadingLimits.defaults(),
            Spool.open(folder.resolve("spool"), folder));
  }

  /** The odd files are no part of a worker, nor are the mock parsers beside them. */
  private static String classPath() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(entry -> !entry.endsWith("-tests.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Reads a file and returns what is said of it, in a word. */
  String status(DocumentSource source) {
    return status(pool.read(source));
  }

  static String status(ReadingResult result) {
    if (result instanceof ReadingResult.Unreadable unreadable) {
      return unreadable.reason().name();
    }
    return result instanceof ReadingResult.Read ? HostileFile.READ : HostileFile.CONTAINER;
  }

  /** Reads a good letter, each time of the next format. */
  String statusOfAGoodLetter() {
    Format format = FORMATS.get(letters++ % FORMATS.size());
    byte[] file = Objects.requireNonNull(LETTERS.get(format));
    return status(DocumentSource.of("brev." + format.extension(), file));
  }

  ReadingResult read(DocumentSource source) {
    return pool.read(source);
  }

  PoolStatus pool() {
    return pool.status();
  }

  /** Returns the files that lie anywhere in the folder and hold a word. */
  List<Path> filesWith(String word) throws IOException {
    return files().stream().filter(file -> holds(file, word)).toList();
  }

  /** Returns the files that lie where files on their way to a worker, and of workers, lie. */
  List<Path> spooled() throws IOException {
    return files().stream().filter(file -> file.startsWith(folder.resolve("spool"))).toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static boolean holds(Path file, String word) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns what an action prints. */
  static String printedBy(Runnable action) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(capture);
      System.setErr(capture);
      action.run();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    pool.close();
  }
}
