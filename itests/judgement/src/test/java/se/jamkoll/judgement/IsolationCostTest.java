package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentReaders;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Letter;
import se.jamkoll.reading.LocalDocumentReaders;

/**
 * Reports what it costs to read in a worker instead of in this process, letter by letter in the
 * same run; judges nothing but that the results are equal. Run with {@code -Pproof}.
 */
@Tag("proof")
class IsolationCostTest {

  private static final int LETTERS = 200;
  private static final int ROUNDS = 12;
  private static final double NANOS_A_MILLISECOND = 1e6;

  @ParameterizedTest
  @EnumSource(names = "IDEAL", mode = EnumSource.Mode.EXCLUDE)
  void everyLetterIsReadInBothWaysAndTimed(Source source) {
    List<DocumentSource> files = new ArrayList<>();
    for (Letter letter : Corpus.letters().subList(0, LETTERS)) {
      files.add(DocumentSource.of("letter", source.draw(letter, letter.layout())));
    }
    DocumentReaders readers = new LocalDocumentReaders();
    DocumentReader here = readers.inProcess();
    double[] inProcess = new double[LETTERS];
    double[] isolated = new double[LETTERS];
    try (DocumentReaders.Isolated apart = readers.isolated(1)) {
      files.forEach(file -> assertEquals(here.read(file), apart.read(file)));
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < LETTERS; i++) {
          inProcess[i] = milliseconds(here, files.get(i));
          isolated[i] = milliseconds(apart, files.get(i));
        }
      }
    }
    System.out.printf(
        "Isolation %-4s in-process median %.2f ms, in a worker %.2f ms: costs %.2f ms%n",
        source, median(inProcess), median(isolated), median(isolated) - median(inProcess));
  }

  private static double milliseconds(DocumentReader reader, DocumentSource file) {
    long start = System.nanoTime();
    reader.read(file);
    return (System.nanoTime() - start) / NANOS_A_MILLISECOND;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
