package se.jamkoll.assessing.internal.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StemIndexTest {

  @Test
  void aStemBeginsAWordAndOneAfterAStarStandsAnywhereInIt() {
    assertArrayEquals(
        new int[] {3},
        counted(List.of("skol *buss"), "Skolan har skolskjuts. Omskolning av expressbussen"));
  }

  @Test
  void aWordTellsOfAKindOnceAndOfSeveralKinds() {
    assertArrayEquals(new int[] {1, 1}, counted(List.of("skol *skola skola", "*skolan"), "skolan"));
  }

  @Test
  void aStemDoesNotReachIntoTheNextWord() {
    assertArrayEquals(
        new int[] {1}, counted(List.of("va-taxa *delsko"), "VA-taxan, del skola, va taxa"));
  }

  @Test
  void aHugeWordIsNothingSpecial() {
    assertArrayEquals(new int[] {1}, counted(List.of("skol *buss"), "skolbus".repeat(200_000)));
  }

  @Test
  void aStemThatFailsGoesOnAsAnother() {
    assertArrayEquals(
        new int[] {1, 1, 0},
        counted(List.of("*skolbusskort", "*busskur", "kur"), "skolbusskurer skolbusskort"));
  }

  private static int[] counted(List<String> kinds, String text) {
    StemIndex index = StemIndex.of(kinds);
    int[] counts = index.counts();
    index.count(text, text.length(), 1, counts);
    return counts;
  }
}
