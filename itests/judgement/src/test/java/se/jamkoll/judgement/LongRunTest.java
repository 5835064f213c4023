package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Letter;

/** Reads and judges for long, and what nobody would send. */
@Tag("proof")
class LongRunTest {

  private static final int ROUNDS = 20;
  private static final int DAMAGED_FILES = 3_000;
  private static final long GROWTH = 24L << 20;
  private static final List<Source> FILES = List.of(Source.DOCX, Source.ODT, Source.PDF);

  private final House house = new House();
  private final List<Letter> letters = Corpus.letters();

  @Test
  void memoryDoesNotGrowWithTheNumberOfLetters() {
    judgeAll();
    long before = used();
    for (int round = 0; round < ROUNDS; round++) {
      judgeAll();
    }
    long growth = used() - before;
    System.out.printf("%d letters later: %+d KB%n", ROUNDS * letters.size(), growth >> 10);
    assertTrue(growth < GROWTH, () -> "memory grew by " + growth + " bytes");
  }

  @Test
  void damagedFilesAreReadOrRefusedButNeverBreakTheReader() {
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < DAMAGED_FILES; i++) {
      Letter letter = letters.get(random.nextInt(letters.size()));
      byte[] file = FILES.get(i % FILES.size()).draw(letter, letter.layout());
      for (int hit = random.nextInt(12); hit >= 0; hit--) {
        file[random.nextInt(file.length)] = (byte) random.nextInt();
      }
      ReadingResult result = house.read("damaged", file);
      assertNotNull(result);
      refused += result instanceof ReadingResult.Unreadable ? 1 : 0;
    }
    System.out.printf("%d of %d damaged files refused, the others read%n", refused, DAMAGED_FILES);
  }

  private void judgeAll() {
    for (Letter letter : letters) {
      Outcome.of(house, letter, Source.DOCX);
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
