package se.jamkoll.assessing.internal.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class StemIndexTest {

  private final StemIndex index = new StemIndex();

  @Test
  void aStemBeginsAWordAndOneAfterAStarStandsAnywhereInIt() {
    index.add("skol *buss");
    assertArrayEquals(new int[] {3}, counted("Skolan har skolskjuts. Omskolning av expressbussen"));
  }

  @Test
  void aWordTellsOfAKindOnceAndOfSeveralKinds() {
    index.add("skol *skola skola");
    index.add("*skolan");
    assertArrayEquals(new int[] {1, 1}, counted("skolan"));
  }

  @Test
  void aStemDoesNotReachIntoTheNextWord() {
    index.add("va-taxa *delsko");
    assertArrayEquals(new int[] {1}, counted("VA-taxan, del skola, va taxa"));
  }

  @Test
  void aHugeWordIsNothingSpecial() {
    index.add("skol *buss");
    assertArrayEquals(new int[] {1}, counted("skolbus".repeat(200_000)));
  }

  private int[] counted(String text) {
    int[] counts = index.counts();
    index.count(text, text.length(), 1, counts);
    return counts;
  }
}
