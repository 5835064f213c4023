package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {

  private static final WordSet GREEK = WordSet.of("alfa", "beta");

  @Test
  void aWordIsInItOrNotWhateverItsHash() {
    assertTrue(GREEK.has("alfa"));
    assertTrue(GREEK.has(new String("beta".toCharArray())));
    for (int i = 0; i < 1_000; i++) {
      assertFalse(GREEK.has("alfa" + i));
    }
  }

  @Test
  void anyWordOfATextIsEnough() {
    SwedishText text = new SwedishText();
    assertTrue(GREEK.anyIn(text.tokens("Gamma, Alfa")));
    assertFalse(GREEK.anyIn(text.tokens("Gamma, delta")));
    assertFalse(GREEK.anyIn(List.of()));
  }
}
