package se.jamkoll.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentReaders;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.corpus.draw.Format;
import se.jamkoll.reading.LocalDocumentReaders;

/** Reading in a process of its own, beside reading in this one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class IsolationBenchmark {

  private static final int LETTERS_TO_WARM_UP = 3_000;

  private final DocumentReader inProcess = new LocalDocumentReaders().inProcess();
  private final DocumentReaders.Isolated isolated = new LocalDocumentReaders().isolated(1);

  @Param({"DOCX", "ODT", "PDF"})
  public Format format = Format.DOCX;

  private List<byte[]> files = List.of();
  private int turn;

  /** A worker's compiler goes on for longer than the rounds that JMH warms up with. */
  @Setup
  public void drawAndWarmUp() {
    files = Letters.drawn(format);
    for (int i = 0; i < LETTERS_TO_WARM_UP; i++) {
      readIsolated();
    }
  }

  @TearDown
  public void close() {
    isolated.close();
  }

  @Benchmark
  public ReadingResult readHere() {
    return inProcess.read(DocumentSource.of("letter", next()));
  }

  @Benchmark
  public ReadingResult readIsolated() {
    return isolated.read(DocumentSource.of("letter", next()));
  }

  private byte[] next() {
    turn = (turn + 1) % files.size();
    return files.get(turn);
  }
}
