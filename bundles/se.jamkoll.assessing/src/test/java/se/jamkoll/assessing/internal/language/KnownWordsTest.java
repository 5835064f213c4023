package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownWordsTest {

  private final List<String> lookedUp = new ArrayList<>();
  private final KnownWords words =
      new KnownWords(
          form -> {
            lookedUp.add(form);
            return new Word(form, ConceptSet.NONE);
          });

  @Test
  void aWordIsLookedUpOnceWhereverItStands() {
    Word first = words.of("om flickor.", 3, 10);
    assertEquals("flickor", first.form());
    assertSame(first, words.of("flickor"));
    assertSame(first, words.of("alla flickor", 5, 12));
    assertEquals(List.of("flickor"), lookedUp);
  }

  @Test
  void wordsWithOneHashStayApart() {
    assertEquals("aÿ".hashCode(), "bà".hashCode());
    for (String form : List.of("aÿ", "bà", "aÿ", "bà")) {
      assertEquals(form, words.of(form).form());
    }
    assertEquals(List.of("aÿ", "bà"), lookedUp);
  }

  @Test
  void moreWordsThanItKeepsAreAllFound() {
    for (int i = 0; i < 100_000; i++) {
      assertEquals("ord" + i, words.of("ord" + i).form());
    }
  }

  @Test
  void aHugeWordIsNotKept() {
    String huge = "lång".repeat(1_000);
    words.of(huge);
    words.of(huge);
    assertEquals(List.of(huge, huge), lookedUp);
  }
}
