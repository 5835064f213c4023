package se.jamkoll.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.corpus.draw.Format;
import se.jamkoll.reading.FileDocumentReader;

/** Reading PDF, with all its structure, beside PDFBox's text alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PdfBenchmark {

  private final DocumentReader reader = new FileDocumentReader();
  private List<byte[]> files = List.of();
  private int turn;

  @Setup
  public void draw() {
    files = Letters.drawn(Format.PDF);
  }

  @Benchmark
  public ReadingResult read() {
    return reader.read(DocumentSource.of("letter", next()));
  }

  @Benchmark
  public String stripText() throws IOException {
    try (PDDocument document = Loader.loadPDF(next())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private byte[] next() {
    turn = (turn + 1) % files.size();
    return files.get(turn);
  }
}
