package se.jamkoll.reading.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.UnreadableException;

class DamagedPdfTest {

  private static final byte[] SOUND =
      new DrawnPdf()
          .bold(70, 700, "Jämställdhet")
          .lines(70, 680, "Kvinnor och män", "flickor och pojkar")
          .box(60, 60, 200, 200)
          .newPage()
          .text(70, 700, "Nästa sida")
          .bytes();
  private static final ReadingLimits LIMITS =
      new ReadingLimits(1_000_000, 4_000_000, 100, 100, 100);

  @Property(tries = 300)
  void aCutFileIsReadOrUnreadable(@ForAll @IntRange(min = 0, max = 4_000) int length) {
    assertReadOrUnreadable(Arrays.copyOf(SOUND, Math.min(length, SOUND.length)));
  }

  @Property(tries = 600)
  void aFileWithOtherBytesIsReadOrUnreadable(
      @ForAll @Size(min = 1, max = 12) int[] places, @ForAll byte value) {
    byte[] bytes = SOUND.clone();
    for (int place : places) {
      bytes[Math.floorMod(place, bytes.length)] = (byte) (value + place);
    }
    assertReadOrUnreadable(bytes);
  }

  private static void assertReadOrUnreadable(byte[] bytes) {
    String outcome = assertDoesNotThrow(() -> outcome(bytes));
    assertFalse(outcome.isEmpty());
  }

  private static String outcome(byte[] bytes) {
    try {
      return DrawnPdf.read(bytes, LIMITS).toString();
    } catch (UnreadableException e) {
      return e.reason().name();
    }
  }
}
