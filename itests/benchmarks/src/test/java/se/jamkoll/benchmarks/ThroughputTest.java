package se.jamkoll.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import se.jamkoll.api.document.DocumentReaders;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.reading.LocalDocumentReaders;

/** Reads many letters on two cores in processes of their own, and tells what Tika takes. */
@Tag("proof")
class ThroughputTest {

  private static final int LETTERS = 2_000;
  private static final int CORES = 2;
  private static final long MAX_MEGABYTES = 768;

  private final List<DocumentSource> files = Letters.mixed(LETTERS);

  @Test
  void manyLettersAreReadInLittleMemory() throws InterruptedException, ExecutionException {
    try (DocumentReaders.Isolated pool = new LocalDocumentReaders().isolated(CORES)) {
      double first = seconds(file -> pool.read(file) instanceof ReadingResult.Read);
      double warm = seconds(file -> pool.read(file) instanceof ReadingResult.Read);
      long megabytes = megabytesOfAllProcesses();
      System.out.printf(
          "%d letters, %d workers: first %.1f s, then %.1f s, %.0f letters/s; %d MB at most%n",
          LETTERS, CORES, first, warm, LETTERS / warm, megabytes);
      assertTrue(megabytes <= MAX_MEGABYTES, megabytes + " MB");
    }
    AutoDetectParser tika = new AutoDetectParser();
    double first = seconds(file -> isReadBy(tika, file));
    double warm = seconds(file -> isReadBy(tika, file));
    System.out.printf(
        "%d letters, Tika in this process: first %.1f s, then %.1f s, %.0f letters/s%n",
        LETTERS, first, warm, LETTERS / warm);
  }

  private double seconds(Function<DocumentSource, Boolean> reading)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(CORES);
    long start = System.nanoTime();
    try {
      List<Future<Boolean>> all =
          threads.invokeAll(files.stream().map(file -> callable(reading, file)).toList());
      for (Future<Boolean> read : all) {
        assertEquals(true, read.get());
      }
    } finally {
      threads.shutdown();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static java.util.concurrent.Callable<Boolean> callable(
      Function<DocumentSource, Boolean> reading, DocumentSource file) {
    return () -> reading.apply(file);
  }

  private static boolean isReadBy(AutoDetectParser tika, DocumentSource file) {
    BodyContentHandler text = new BodyContentHandler(-1);
    try (InputStream stream = file.open()) {
      tika.parse(stream, text, new Metadata(), new ParseContext());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | TikaException e) {
      return false;
    }
    assertFalse(text.toString().isBlank());
    return true;
  }

  /** The most that this process and each of its children has had in memory, as Linux tells. */
  private static long megabytesOfAllProcesses() {
    ProcessHandle self = ProcessHandle.current();
    return Stream.concat(Stream.of(self), self.descendants())
            .mapToLong(process -> kilobytes(process.pid()))
            .sum()
        / 1_024;
  }

  private static long kilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
