package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

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

  @Test
  void aHyphenGoesOnWithAWord() {
    assertArrayEquals(new int[] {1}, counted(List.of("buss"), "buss- och skol-buss"));
  }

  @Test
  void everyKindThatATextHoldsIsTold() {
    PhraseIndex index =
        PhraseIndex.of(List.of(List.of("förslag till ", "yrkan"), List.of("[", "☐"), List.of("…")));
    assertEquals(0b001, index.kindsIn("Förslag till: beslut"));
    assertEquals(0b010, index.kindsIn("☐ ja"));
    assertEquals(0b111, index.kindsIn("[Yrkanden] …"));
    assertEquals(0, index.kindsIn("förslag tillsammans"));
    assertTrue(index.anyIn("se [här]"));
    assertFalse(index.anyIn("se här"));
  }

  @Test
  void aBlankIsNoEndOfAText() {
    PhraseIndex index = PhraseIndex.of(List.of(List.of(" svar"), List.of("bilaga ")));
    assertEquals(0, index.kindsIn("svar"));
    assertEquals(0, index.kindsIn("bilaga"));
    assertEquals(0b11, index.kindsIn("bilaga: svar"));
  }

  @Test
  void nothingIsNoPhrase() {
    assertThrows(IllegalArgumentException.class, () -> PhraseIndex.of(List.of(List.of(""))));
  }

  @Property(tries = 500)
  void itFindsWhatAPlainSearchFinds(
      @ForAll @Size(min = 1, max = 8)
          List<@StringLength(min = 1, max = 4) @CharRange(from = 'a', to = 'c') String> phrases,
      @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'd') String text) {
    List<List<String>> kinds = new ArrayList<>();
    long found = 0;
    for (int i = 0; i < phrases.size(); i++) {
      kinds.add(List.of(phrases.get(i)));
      found |= text.contains(phrases.get(i)) ? 1L << i : 0;
    }
    PhraseIndex index = PhraseIndex.of(kinds);
    assertEquals(found, index.kindsIn(text));
    assertEquals(found != 0, index.anyIn(text));
  }

  private static int[] counted(List<String> kinds, String text) {
    PhraseIndex index = PhraseIndex.ofStems(kinds);
    int[] counts = index.counts();
    index.count(text, text.length(), 1, counts);
    return counts;
  }
}
