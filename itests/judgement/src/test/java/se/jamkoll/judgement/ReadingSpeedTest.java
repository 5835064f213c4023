package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Letter;

/**
 * Reports how long a letter takes to read, first and once the machine is warm; judges nothing, for
 * a machine may be busy. Run with {@code -Pproof}.
 */
@Tag("proof")
class ReadingSpeedTest {

  private static final int LETTERS = 200;
  private static final int ROUNDS = 12;
  private static final double NANOS_A_MILLISECOND = 1e6;

  private final House house = new House();

  @ParameterizedTest
  @EnumSource(names = "IDEAL", mode = EnumSource.Mode.EXCLUDE)
  void everyLetterIsReadAndTimed(Source source) {
    List<byte[]> files = new ArrayList<>();
    for (Letter letter : Corpus.letters().subList(0, LETTERS)) {
      files.add(source.draw(letter, letter.layout()));
    }
    double first = milliseconds(files.get(0));
    double[] times = new double[LETTERS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < LETTERS; i++) {
        times[i] = milliseconds(files.get(i));
      }
    }
    Arrays.sort(times);
    System.out.printf(
        "Time %-4s first %.0f ms, then median %.2f ms, 95 %% within %.2f ms%n",
        source, first, times[LETTERS / 2], times[LETTERS * 95 / 100]);
  }

  private double milliseconds(byte[] file) {
    long start = System.nanoTime();
    ReadingResult result = house.read("letter", file);
    long taken = System.nanoTime() - start;
    assertInstanceOf(ReadingResult.Read.class, result);
    return taken / NANOS_A_MILLISECOND;
  }
}
