package se.jamkoll.reading.internal.worker.pool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.FileDocumentReader;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.worker.Folders;
import se.jamkoll.reading.internal.worker.process.MisbehavingWorker;
import se.jamkoll.reading.internal.worker.process.MisbehavingWorker.Deed;

/** Workers that do well, and workers that a file has got the better of. */
class WorkerPoolTest {

  private static final String WORD = "Fågelbärsträdgården";
  private static final byte[] TEXT = WORD.repeat(100).getBytes(UTF_8);
  private static final DocumentSource LETTER = letter("two-columns-by-libreoffice.docx");
  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir Path folder = Path.of("");

  private WorkerPool pool;

  @BeforeEach
  void open() throws IOException {
    pool = new WorkerPool(command(), settings(1), limits(), spool());
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two-columns-by-libreoffice.docx",
        "tracked-by-libreoffice.odt",
        "internal/pdf/libreoffice-tagged.pdf"
      })
  void aLetterIsReadAsInThisProcess(String name) throws IOException {
    DocumentSource letter = letter(name);

    assertEquals(new FileDocumentReader().read(letter), pool.read(letter));
  }

  @Test
  void aFileThatGoesByTheSpoolIsReadAsWell() throws IOException {
    open(new PoolSettings(1, 64, LONG, 100, LONG, 100));

    assertInstanceOf(ReadingResult.Read.class, pool.read(LETTER));
    assertEquals(List.of(), files(folder));
  }

  @Test
  void aFileLargerThanTheLimitIsRefused() throws IOException {
    pool.close();
    ReadingLimits small = new ReadingLimits(500, 1_000, 10, 10, 10);
    pool = new WorkerPool(command(), new PoolSettings(1, 64, LONG, 100, LONG, 100), small, spool());

    assertUnreadable(UnreadableReason.TOO_LARGE, "", pool.read(LETTER));
  }

  @Test
  void aSourceThatCannotBeOpenedIsNotFound() throws IOException {
    assertUnreadable(
        UnreadableReason.NOT_FOUND, "", pool.read(DocumentSource.of(folder.resolve("nothing"))));
  }

  @Test
  void aSpoolThatTakesNothingIsNoFaultOfTheFile() throws IOException {
    open(new PoolSettings(1, 64, LONG, 100, LONG, 100));
    Folders.delete(folder.resolve("spool"));

    assertUnreadable(UnreadableReason.READER_FAILED, "", pool.read(LETTER));
  }

  @ParameterizedTest
  @CsvSource({
    "OUT_OF_MEMORY, TOO_DEMANDING, 64 MB",
    "EXIT, READER_FAILED, ''",
    "HALT, READER_FAILED, ''",
    "FORGE, READER_FAILED, ''",
    "THROW, READER_FAILED, IllegalStateException"
  })
  void aLostWorkerCostsOneDocument(Deed deed, UnreadableReason reason, String detail)
      throws IOException {
    assertUnreadable(reason, detail, pool.read(MisbehavingWorker.source(deed, TEXT)));
    assertInstanceOf(ReadingResult.Read.class, pool.read(LETTER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EXIT", "THROW", "LEAK"})
  void whoeverCostsAWorkerWaitsForTheNextOne(Deed deed) {
    pool.read(LETTER);
    Set<ProcessHandle> first = pool.processes();
    pool.read(MisbehavingWorker.source(deed, TEXT));

    assertEquals(1, pool.processes().size());
    assertNotEquals(first, pool.processes());
  }

  @Test
  void whoeverComesAfterALostWorkerMeetsOneThatHasReadLetters() {
    assertUnreadable(
        UnreadableReason.NO_TEXT, "0", pool.read(MisbehavingWorker.source(Deed.COUNT, TEXT)));
    pool.read(MisbehavingWorker.source(Deed.EXIT, TEXT));

    assertUnreadable(
        UnreadableReason.NO_TEXT, "30", pool.read(MisbehavingWorker.source(Deed.COUNT, TEXT)));
  }

  @Test
  void aDocumentThatTakesTooLongCostsItsWorker() throws IOException {
    open(new PoolSettings(1, 64, Duration.ofSeconds(5), 100, LONG, 100));

    assertUnreadable(
        UnreadableReason.TIMED_OUT, "5 s", pool.read(MisbehavingWorker.source(Deed.HANG, TEXT)));
    assertInstanceOf(ReadingResult.Read.class, pool.read(LETTER));
    assertEquals(1, pool.status().timedOut());
    assertEquals(List.of(), files(folder));
  }

  @Test
  void aWorkerThatIsKilledCostsOneDocument() throws Exception {
    CompletableFuture<ReadingResult> hanging = hang();
    pool.processes().forEach(ProcessHandle::destroyForcibly);

    assertUnreadable(UnreadableReason.READER_FAILED, "", hanging.get());
    assertInstanceOf(ReadingResult.Read.class, pool.read(LETTER));
  }

  @Test
  void anIdleWorkerThatIsKilledIsReplacedAndCostsNothing() throws Exception {
    pool.read(LETTER);
    Set<ProcessHandle> before = pool.processes();
    for (ProcessHandle worker : before) {
      worker.destroyForcibly();
      worker.onExit().get();
    }

    assertInstanceOf(ReadingResult.Read.class, pool.read(LETTER));
    assertNotEquals(before, pool.processes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRINT", "FLOOD"})
  void whatLibrariesPrintDisturbsNothing(Deed deed) throws IOException {
    ReadingResult well = new FileDocumentReader().read(DocumentSource.of("text", TEXT));
    pool.read(LETTER);
    Set<ProcessHandle> before = pool.processes();

    assertEquals(well, pool.read(MisbehavingWorker.source(deed, TEXT)));
    assertEquals(before, pool.processes());
  }

  @Test
  void aWorkerSeesNothingOfOurEnvironment() throws IOException {
    ReadingResult.Unreadable seen =
        assertInstanceOf(
            ReadingResult.Unreadable.class,
            pool.read(MisbehavingWorker.source(Deed.LOOK_AROUND, TEXT)));
    String own = folder.toAbsolutePath().resolve("spool/worker-\\d+").toString();

    assertTrue(seen.detail().matches("\\[LC_ALL\\] " + own + " " + own + " " + own), seen.detail());
  }

  @Test
  void aWorkerIsReplacedAfterItsDocuments() throws IOException {
    open(new PoolSettings(1, 64, LONG, 2, LONG, 100));
    pool.read(LETTER);
    Set<ProcessHandle> first = pool.processes();
    pool.read(LETTER);
    pool.read(LETTER);

    assertNotEquals(first, pool.processes());
    assertEquals(0, pool.status().failed());
  }

  @Test
  void aWorkerThatKeepsMemoryIsReplaced() throws IOException {
    pool.read(LETTER);
    Set<ProcessHandle> first = pool.processes();
    ReadingResult well = new FileDocumentReader().read(DocumentSource.of("text", TEXT));

    assertEquals(well, pool.read(MisbehavingWorker.source(Deed.LEAK, TEXT)));
    assertInstanceOf(ReadingResult.Read.class, pool.read(LETTER));
    assertNotEquals(first, pool.processes());
  }

  @Test
  void whoeverWaitsTooLongIsTold() throws Exception {
    open(new PoolSettings(1, 64, LONG, 100, Duration.ZERO, 1_000_000));
    CompletableFuture<ReadingResult> hanging = hang();

    assertUnreadable(UnreadableReason.READER_BUSY, "", pool.read(LETTER));
    pool.close();
    assertUnreadable(UnreadableReason.READER_FAILED, "", hanging.get());
  }

  @Test
  void whoeverWaitsCanBeInterrupted() throws Exception {
    CompletableFuture<ReadingResult> hanging = hang();
    FutureTask<ReadingResult> waiting = new FutureTask<>(() -> pool.read(LETTER));
    Thread thread = new Thread(waiting);
    thread.start();
    await(() -> thread.getState() == Thread.State.TIMED_WAITING);
    thread.interrupt();

    assertUnreadable(UnreadableReason.READER_BUSY, "", waiting.get());
    pool.close();
    assertUnreadable(UnreadableReason.READER_FAILED, "", hanging.get());
  }

  @Test
  void warmWorkersWaitForDocuments() throws IOException {
    open(settings(2));
    pool.warmUp();
    await(() -> pool.status().alive() == 2);

    assertEquals(2, pool.processes().size());
  }

  @Test
  void aWorkerThatDoesNotStartIsTold() throws IOException {
    pool.close();
    WorkerCommand nothing = new WorkerCommand("nowhere.jar", "no.such.Main", List.of());
    pool = new WorkerPool(nothing, settings(1), limits(), spool());

    assertUnreadable(UnreadableReason.READER_FAILED, "", pool.read(LETTER));
    assertTrue(pool.status().startFailed());
  }

  @Test
  void aClosedPoolLeavesNoProcessAndNoFile() throws Exception {
    open(settings(2));
    CompletableFuture<ReadingResult> hanging = hang();
    pool.read(LETTER);
    Set<ProcessHandle> processes = pool.processes();
    pool.close();
    hanging.get();

    assertEquals(2, processes.size());
    for (ProcessHandle process : processes) {
      process.onExit().get();
    }
    assertEquals(List.of(), files(folder));
    assertUnreadable(UnreadableReason.READER_FAILED, "", pool.read(LETTER));
  }

  @Test
  void aWorkerThatIsStartingWhenThePoolClosesIsEnded() throws Exception {
    Set<ProcessHandle> others = ProcessHandle.current().children().collect(Collectors.toSet());
    Path gate = folder.resolve("gate");
    pool.close();
    WorkerCommand waiting =
        new WorkerCommand(
            System.getProperty("java.class.path"),
            MisbehavingWorker.class.getName(),
            List.of("-D" + MisbehavingWorker.GATE + "=" + gate));
    pool = new WorkerPool(waiting, settings(1), limits(), spool());
    pool.warmUp();
    await(() -> Files.exists(Path.of(gate + MisbehavingWorker.STARTED)));
    ProcessHandle worker =
        ProcessHandle.current()
            .children()
            .filter(each -> !others.contains(each))
            .findFirst()
            .orElseThrow();
    pool.close();
    Files.createFile(gate);

    worker.onExit().get(1, TimeUnit.MINUTES);
  }

  @Test
  void nothingOfADocumentIsLeftAfterItsWorkerIsKilled() throws Exception {
    open(new PoolSettings(1, 64, LONG, 100, LONG, 100));
    CompletableFuture<ReadingResult> hanging = hang();
    pool.processes().forEach(ProcessHandle::destroyForcibly);
    hanging.get();

    for (Path file : files(folder)) {
      assertFalse(Files.readString(file, ISO_8859_1).contains("gelb"), file.toString());
    }
  }

  @Test
  void aSpoolIsEmptiedWhenItIsOpened() throws IOException {
    Files.createDirectories(folder.resolve("spool/worker-1"));
    Files.write(folder.resolve("spool/worker-1/left"), TEXT);
    Files.write(folder.resolve("spool/file-1"), TEXT);
    open(settings(1));
    assertEquals(List.of(), files(folder));
  }

  private void open(PoolSettings settings) throws IOException {
    pool.close();
    pool = new WorkerPool(command(), settings, limits(), spool());
  }

  private Spool spool() throws IOException {
    return Spool.open(folder.resolve("spool"), folder);
  }

  /** Makes a worker hang over a document, and returns when it does. */
  private CompletableFuture<ReadingResult> hang() throws IOException {
    CompletableFuture<ReadingResult> hanging =
        CompletableFuture.supplyAsync(
            () -> pool.read(MisbehavingWorker.source(Deed.HANG, TEXT)),
            work -> new Thread(work).start());
    Path spool = folder.resolve("spool");
    await(() -> files(spool).stream().anyMatch(f -> f.endsWith(MisbehavingWorker.STARTED)));
    return hanging;
  }

  private static void await(Condition condition) throws IOException {
    while (!condition.holds()) {
      Thread.onSpinWait();
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (UncheckedIOException e) {
      // A folder went away while it was looked through.
      return files(root);
    }
  }

  private static void assertUnreadable(
      UnreadableReason reason, String detail, ReadingResult result) {
    assertEquals(new ReadingResult.Unreadable(reason, detail), result);
  }

  private static ReadingLimits limits() {
    return ReadingLimits.defaults();
  }

  private static PoolSettings settings(int workers) {
    return new PoolSettings(workers, 64, LONG, 100, LONG, 1_000_000);
  }

  private static WorkerCommand command() {
    return new WorkerCommand(
        System.getProperty("java.class.path"), MisbehavingWorker.class.getName(), List.of());
  }

  private static DocumentSource letter(String name) {
    String resource = "/se/jamkoll/reading/" + name;
    try (InputStream stream = WorkerPoolTest.class.getResourceAsStream(resource)) {
      return DocumentSource.of(name, Objects.requireNonNull(stream).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something that comes true. */
  private interface Condition {

    boolean holds() throws IOException;
  }
}
