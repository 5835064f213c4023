package se.jamkoll.statistics.internal.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.statistics.Trend.Signal;
import se.jamkoll.statistics.internal.measure.ControlChart.Sample;

class ControlChartTest {

  /**
   * Cans of 50 with a flaw: Montgomery, Introduction to Statistical Quality Control, table 7.1.
   * NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2, has the same limits for wafers.
   */
  private static final int[] CANS = {
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12,
    7, 13, 9, 6
  };

  /**
   * Purchase orders and errors in them: Montgomery, Introduction to Statistical Quality Control,
   * table 7.4.
   */
  private static final int[][] ORDERS = {
    {12, 100}, {8, 80}, {6, 80}, {9, 100}, {10, 110}, {12, 110}, {11, 100}, {16, 100}, {10, 90},
    {6, 90}, {20, 110}, {15, 120}, {9, 120}, {8, 120}, {6, 110}, {8, 80}, {10, 80}, {7, 80},
    {5, 90}, {8, 100}, {5, 100}, {8, 100}, {10, 100}, {6, 90}, {9, 90}
  };

  private static ControlChart chart(List<Sample> samples) {
    return Objects.requireNonNull(ControlChart.of(samples, samples.size()));
  }

  private static List<Sample> ofHundred(int... counts) {
    return IntStream.of(counts).mapToObj(count -> new Sample(count, 100)).toList();
  }

  private static Set<Signal> last(ControlChart chart) {
    return chart.points().get(chart.points().size() - 1).signals();
  }

  @Test
  void theLimitsAreThoseOfTheCansInTheHandbook() {
    ControlChart chart =
        chart(IntStream.of(CANS).mapToObj(count -> new Sample(count, 50)).toList());

    assertEquals(0.2313, chart.centre(), 0.00005);
    assertEquals(0.4102, chart.points().get(0).upper(), 0.00005);
    assertEquals(0.0524, chart.points().get(0).lower(), 0.00005);
    List<Integer> beyond =
        IntStream.range(0, CANS.length)
            .filter(i -> chart.points().get(i).signals().contains(Signal.BEYOND_LIMITS))
            .mapToObj(i -> i + 1)
            .toList();
    assertEquals(List.of(15, 23), beyond);
  }

  @Test
  void theLimitsVaryWithTheSizeOfASampleAsInThePurchaseOrders() {
    List<Sample> samples = new ArrayList<>();
    for (int[] order : ORDERS) {
      samples.add(new Sample(order[0], order[1]));
    }
    ControlChart chart = chart(samples);

    assertEquals(234.0 / 2450, chart.centre(), 1e-12);
    // Montgomery rounds the centre line to 0.096 first.
    assertEquals(0.184, chart.points().get(0).upper(), 0.001);
    assertEquals(0.007, chart.points().get(0).lower(), 0.001);
    assertEquals(0.194, chart.points().get(1).upper(), 0.001);
    assertEquals(0, chart.points().get(1).lower());
    assertEquals(0.180, chart.points().get(10).upper(), 0.001);
    assertEquals(0.177, chart.points().get(11).upper(), 0.001);
    assertTrue(chart.points().get(10).signals().contains(Signal.BEYOND_LIMITS));
    assertEquals(
        1,
        chart.points().stream()
            .filter(point -> point.signals().contains(Signal.BEYOND_LIMITS))
            .count());
  }

  @Test
  void twoOfThreeFarFromTheCentreOnOneSideAreASignal() {
    ControlChart chart = Objects.requireNonNull(ControlChart.of(ofHundred(50, 50, 61, 51, 61), 2));

    assertEquals(Set.of(Signal.TWO_OF_THREE), last(chart));
    assertEquals(Set.of(), chart.points().get(3).signals());
    assertEquals(
        Set.of(), last(Objects.requireNonNull(ControlChart.of(ofHundred(50, 50, 61, 51, 39), 2))));
  }

  @Test
  void fourOfFiveSomeWayFromTheCentreOnOneSideAreASignal() {
    ControlChart chart =
        Objects.requireNonNull(ControlChart.of(ofHundred(50, 50, 44, 43, 50, 44, 43), 2));

    assertEquals(Set.of(Signal.FOUR_OF_FIVE), last(chart));
    assertEquals(Set.of(), chart.points().get(4).signals());
  }

  @Test
  void eightInARowOnOneSideOfTheCentreAreASignalAndSevenAreNot() {
    int[] eight = {50, 50, 51, 52, 51, 52, 51, 52, 51, 52};
    int[] seven = {50, 50, 51, 52, 51, 52, 51, 52, 51};

    assertEquals(
        Set.of(Signal.EIGHT_ON_ONE_SIDE),
        last(Objects.requireNonNull(ControlChart.of(ofHundred(eight), 2))));
    assertEquals(Set.of(), last(Objects.requireNonNull(ControlChart.of(ofHundred(seven), 2))));
  }

  @Test
  void sixInARowThatFallAreASignalAndFiveAreNot() {
    assertEquals(
        Set.of(Signal.SIX_RISING_OR_FALLING), last(chart(ofHundred(53, 52, 51, 50, 49, 48))));
    assertEquals(Set.of(), last(chart(ofHundred(48, 52, 51, 50, 49, 48))));
  }

  @Test
  void whatDiffersFromABaselineOfNoneIsBeyondTheLimits() {
    ControlChart chart = Objects.requireNonNull(ControlChart.of(ofHundred(0, 0, 1), 2));

    assertTrue(last(chart).contains(Signal.BEYOND_LIMITS));
    assertEquals(Set.of(), chart.points().get(0).signals());
    assertNull(ControlChart.of(List.of(), 5));
    assertNull(ControlChart.of(ofHundred(1), 0));
  }

  @Property
  void theLimitsHoldTheCentreAndNarrowWithGreaterSamples(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 400) Integer> sizes) {
    List<Sample> samples = sizes.stream().map(size -> new Sample(size / 3, size)).toList();
    ControlChart chart = chart(samples);

    for (int i = 0; i < samples.size(); i++) {
      ControlChart.Point point = chart.points().get(i);
      assertTrue(0 <= point.lower() && point.lower() <= chart.centre());
      assertTrue(chart.centre() <= point.upper() && point.upper() <= 1);
      for (int j = 0; j < samples.size(); j++) {
        if (samples.get(j).of() > samples.get(i).of()) {
          assertTrue(chart.points().get(j).upper() <= point.upper());
        }
      }
    }
  }
}
