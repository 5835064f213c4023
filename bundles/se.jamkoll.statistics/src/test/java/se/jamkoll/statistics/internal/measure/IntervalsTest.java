package se.jamkoll.statistics.internal.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.statistics.Share;

class IntervalsTest {

  /** Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718",
  })
  void anIntervalIsThatOfThePublishedExamples(int count, int of, double low, double high) {
    Share share = Intervals.share(count, of);

    assertEquals(low, share.low(), 0.00005);
    assertEquals(high, share.high(), 0.00005);
  }

  /** Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, example (a), method 10. */
  @Test
  void theIntervalOfADifferenceIsThatOfThePublishedExample() {
    Intervals.Difference difference =
        Intervals.difference(Intervals.share(48, 80), Intervals.share(56, 70));

    assertEquals(0.2, difference.value(), 1e-12);
    assertEquals(0.0524, difference.low(), 0.00005);
    assertEquals(0.3339, difference.high(), 0.00005);
  }

  @Property
  void anIntervalHoldsItsShareAndNarrowsWithMoreOfTheSame(
      @ForAll @IntRange(min = 1, max = 5000) int of, @ForAll @IntRange(max = 5000) int some) {
    int count = Math.min(some, of);
    Share share = Intervals.share(count, of);
    Share more = Intervals.share(count * 4, of * 4);

    assertTrue(0 <= share.low() && share.low() <= share.value());
    assertTrue(share.value() <= share.high() && share.high() <= 1);
    assertTrue(more.high() - more.low() < share.high() - share.low());
  }

  @Property
  void whatIsLackingHasTheMirroredInterval(
      @ForAll @IntRange(min = 1, max = 5000) int of, @ForAll @IntRange(max = 5000) int some) {
    int count = Math.min(some, of);
    Share share = Intervals.share(count, of);
    Share rest = Intervals.share(of - count, of);

    assertEquals(1 - share.high(), rest.low(), 1e-12);
    assertEquals(1 - share.low(), rest.high(), 1e-12);
  }

  @Property
  void aDifferenceTurnsWithItsSides(
      @ForAll @IntRange(min = 1, max = 500) int of, @ForAll @IntRange(max = 500) int some) {
    Share one = Intervals.share(Math.min(some, of), of);
    Share other = Intervals.share(of / 2, of);
    Intervals.Difference there = Intervals.difference(one, other);
    Intervals.Difference back = Intervals.difference(other, one);

    assertEquals(-there.high(), back.low(), 1e-12);
    assertTrue(there.low() <= there.value() && there.value() <= there.high());
    assertTrue(there.low() >= -1 && there.high() <= 1);
  }

  @Test
  void whatIsNoShareIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Intervals.share(0, 0));
    assertThrows(IllegalArgumentException.class, () -> Intervals.share(3, 2));
    assertThrows(IllegalArgumentException.class, () -> Intervals.share(-1, 2));
  }
}
