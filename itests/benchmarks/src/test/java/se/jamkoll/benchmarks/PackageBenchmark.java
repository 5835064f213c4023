package se.jamkoll.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.corpus.draw.Format;
import se.jamkoll.reading.FileDocumentReader;

/** Reading docx and odt, beside nothing but unpacking and parsing the same parts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PackageBenchmark {

  private static final Set<String> PARTS =
      Set.of(
          "[Content_Types].xml",
          "word/document.xml",
          "word/styles.xml",
          "word/footnotes.xml",
          "mimetype",
          "META-INF/manifest.xml",
          "content.xml",
          "styles.xml");

  private final DocumentReader reader = new FileDocumentReader();
  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

  @Param({"DOCX", "ODT"})
  public Format format = Format.DOCX;

  private List<byte[]> files = List.of();
  private int turn;

  @Setup
  public void draw() {
    files = Letters.drawn(format);
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  @Benchmark
  public ReadingResult read() {
    return reader.read(DocumentSource.of("letter", next()));
  }

  @Benchmark
  public void unzipAndParse(Blackhole hole) throws IOException, XMLStreamException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(next()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (PARTS.contains(entry.getName())) {
          byte[] part = zip.readAllBytes();
          hole.consume(part);
          if (entry.getName().endsWith(".xml")) {
            parse(part, hole);
          }
        }
      }
    }
  }

  private byte[] next() {
    turn = (turn + 1) % files.size();
    return files.get(turn);
  }

  private void parse(byte[] part, Blackhole hole) throws XMLStreamException {
    XMLStreamReader parser = xml.createXMLStreamReader(new ByteArrayInputStream(part));
    while (parser.hasNext()) {
      int event = parser.next();
      hole.consume(event);
      if (parser.hasText()) {
        hole.consume(parser.getText());
      }
    }
  }
}
