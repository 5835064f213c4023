package se.jamkoll.statistics.internal.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.factor.Ceiling;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorSuggestion.Figure;
import se.jamkoll.api.factor.Score;
import se.jamkoll.api.statistics.LevelCounts;

/** The suggested score, by rubric section 7. */
class ScoreRuleTest {

  private static final Map<Level, Integer> POINTS3 =
      Map.of(
          Level.MISSING, 1,
          Level.EMPTY, 1,
          Level.BOILERPLATE, 2,
          Level.JUSTIFIED, 3,
          Level.PARTIAL, 2,
          Level.COMPLETE, 3,
          Level.THOROUGH, 3);

  private static final Map<Level, Integer> POINTS4 =
      Map.of(
          Level.MISSING, 1,
          Level.EMPTY, 1,
          Level.BOILERPLATE, 2,
          Level.JUSTIFIED, 3,
          Level.PARTIAL, 3,
          Level.COMPLETE, 4,
          Level.THOROUGH, 4);

  private static LevelCounts counts(Map<Level, Integer> levels) {
    return new LevelCounts(levels, sum(levels, POINTS3), sum(levels, POINTS4));
  }

  private static long sum(Map<Level, Integer> levels, Map<Level, Integer> points) {
    return levels.entrySet().stream()
        .mapToLong(each -> (long) each.getValue() * points.getOrDefault(each.getKey(), 0))
        .sum();
  }

  private static void assertSuggests(
      String score, FactorScale scale, Map<Level, Integer> levels, Ceiling... ceilings) {
    Figure figure = ScoreRule.figure(counts(levels), scale);
    assertEquals(new BigDecimal(score), figure.suggested().points(), figure.toString());
    assertEquals(List.of(ceilings), figure.ceilings());
  }

  @Test
  void aTieIsRoundedDown() {
    // 9 / 4 = 2.25 lies between 2.0 and 2.5, 11 / 4 = 2.75 between 2.5 and 3.0.
    assertSuggests("2.0", FactorScale.SCALE3, Map.of(Level.PARTIAL, 3, Level.COMPLETE, 1));
    assertSuggests("2.5", FactorScale.SCALE3, Map.of(Level.PARTIAL, 1, Level.COMPLETE, 3));
    assertSuggests("3.0", FactorScale.SCALE3, Map.of(Level.PARTIAL, 24, Level.COMPLETE, 76));
  }

  @Test
  void aBoardThatOnlyClaimsStaysBelowWhatNeedsToBeDeveloped() {
    assertSuggests(
        "1.5", FactorScale.SCALE3, Map.of(Level.BOILERPLATE, 100), Ceiling.MOST_UNDESCRIBED);
    assertSuggests("2.0", FactorScale.SCALE4, Map.of(Level.BOILERPLATE, 100));
  }

  @Test
  void exactlyHalfIsNotMoreThanHalf() {
    // Half undescribed, and so more than 20 %: at most 2 (3 of 4), not 1.5 (2 of 4).
    assertSuggests(
        "2.0",
        FactorScale.SCALE3,
        Map.of(Level.BOILERPLATE, 50, Level.COMPLETE, 50),
        Ceiling.MANY_UNDESCRIBED);
    assertSuggests(
        "1.5",
        FactorScale.SCALE3,
        Map.of(Level.BOILERPLATE, 51, Level.COMPLETE, 49),
        Ceiling.MOST_UNDESCRIBED,
        Ceiling.MANY_UNDESCRIBED);
    assertSuggests("3.0", FactorScale.SCALE4, Map.of(Level.BOILERPLATE, 50, Level.COMPLETE, 50));
    assertSuggests(
        "2.0",
        FactorScale.SCALE4,
        Map.of(Level.BOILERPLATE, 51, Level.COMPLETE, 49),
        Ceiling.MOST_UNDESCRIBED);
  }

  @Test
  void exactlyTwentyPerCentIsNotMore() {
    assertSuggests("2.5", FactorScale.SCALE3, Map.of(Level.EMPTY, 20, Level.COMPLETE, 80));
    assertSuggests(
        "2.0",
        FactorScale.SCALE3,
        Map.of(Level.EMPTY, 21, Level.COMPLETE, 79),
        Ceiling.MANY_UNDESCRIBED);
    assertSuggests(
        "3.0",
        FactorScale.SCALE4,
        Map.of(Level.EMPTY, 21, Level.COMPLETE, 79),
        Ceiling.MANY_UNDESCRIBED);
  }

  @Test
  void mostlyJustifiedNeverReachesTheTop() {
    assertSuggests("3.0", FactorScale.SCALE3, Map.of(Level.JUSTIFIED, 60, Level.COMPLETE, 40));
    assertSuggests(
        "2.5",
        FactorScale.SCALE3,
        Map.of(Level.JUSTIFIED, 61, Level.COMPLETE, 39),
        Ceiling.MOST_JUSTIFIED);
    assertSuggests("3.0", FactorScale.SCALE4, Map.of(Level.JUSTIFIED, 100));
  }

  @Test
  void theMeanHasTwoDecimalsWithTiesDown() {
    Figure figure =
        ScoreRule.figure(counts(Map.of(Level.MISSING, 7, Level.PARTIAL, 1)), FactorScale.SCALE3);
    assertEquals(new BigDecimal("1.12"), figure.indicator());
  }

  @Test
  void nothingIsSuggestedFromNoItems() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ScoreRule.figure(LevelCounts.NONE, FactorScale.SCALE3));
  }

  @Provide
  Arbitrary<Map<Level, Integer>> levels() {
    return Arbitraries.maps(Arbitraries.of(Level.class), Arbitraries.integers().between(1, 500))
        .ofMinSize(1);
  }

  @Property
  void theMeanIsRoundedToTheNearestHalfPointAndOfTwoToTheLower(
      @ForAll("levels") Map<Level, Integer> levels, @ForAll FactorScale scale) {
    LevelCounts counts = counts(levels);
    long points = scale == FactorScale.SCALE3 ? counts.points3() : counts.points4();
    BigDecimal halves =
        BigDecimal.valueOf(2 * points)
            .divide(BigDecimal.valueOf(counts.n()), 30, RoundingMode.DOWN)
            .setScale(0, RoundingMode.HALF_DOWN);

    // Cut at thirty digits, no quotient of such numbers looks like a tie that is none.
    assertEquals(halves.intValueExact(), ScoreRule.figure(counts, scale).rounded().halves());
  }

  @Property
  void theSuggestionIsOneOfTheScaleAndNeverAboveTheRoundedMean(
      @ForAll("levels") Map<Level, Integer> levels, @ForAll FactorScale scale) {
    Figure figure = ScoreRule.figure(counts(levels), scale);

    assertTrue(scale.contains(figure.suggested()));
    assertTrue(figure.suggested().compareTo(figure.rounded()) <= 0);
    assertEquals(figure.ceilings().isEmpty(), figure.suggested().equals(figure.rounded()));
  }

  @Property
  void theCeilingsHold(@ForAll("levels") Map<Level, Integer> levels, @ForAll FactorScale scale) {
    LevelCounts counts = counts(levels);
    double undescribed =
        counts.of(Level.MISSING) + counts.of(Level.EMPTY) + counts.of(Level.BOILERPLATE);
    Score suggested = ScoreRule.figure(counts, scale).suggested();
    boolean three = scale == FactorScale.SCALE3;

    if (undescribed > counts.n() / 2.0) {
      assertTrue(suggested.halves() <= (three ? 3 : 4));
    }
    if (undescribed * 10 > counts.n() * 2) {
      assertTrue(suggested.halves() <= (three ? 4 : 6));
    }
    if (counts.of(Level.JUSTIFIED) * 10 > counts.n() * 6) {
      assertTrue(suggested.compareTo(Score.ofPoints(scale.top())) < 0);
    }
  }

  @Property
  void describingMoreNeverLowersTheSuggestion(
      @ForAll("levels") Map<Level, Integer> levels, @ForAll FactorScale scale, @ForAll Level from) {
    Assume.that(levels.containsKey(from));
    Map<Level, Integer> better = new EnumMap<>(levels);
    better.merge(from, -1, Integer::sum);
    better.merge(Level.THOROUGH, 1, Integer::sum);

    Score before = ScoreRule.figure(counts(levels), scale).suggested();
    Score after = ScoreRule.figure(counts(better), scale).suggested();
    assertTrue(after.compareTo(before) >= 0, before + " " + after);
  }
}
