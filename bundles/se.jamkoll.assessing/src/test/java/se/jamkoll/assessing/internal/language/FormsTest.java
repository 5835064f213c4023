package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormsTest {

  private static final ConceptSet GIRLS = ConceptSet.of(Concept.GIRLS);
  private static final ConceptSet BOYS = ConceptSet.of(Concept.BOYS);

  private final Forms forms = new Forms();

  @Test
  void aFormIsFoundWhereverItStands() {
    forms.add("flickor", GIRLS);
    Word word = word("flickor", 0, 7);
    assertNotNull(word);
    assertSame(word, word("om flickor.", 3, 10));
    assertNull(word("om flickorna", 3, 12));
    assertNull(word("om flicka", 3, 9));
  }

  @Test
  void aFormThatIsAddedTwiceSpeaksOfBoth() {
    forms.add("unga", GIRLS);
    forms.add("unga", BOYS);
    Word word = word("unga", 0, 4);
    assertNotNull(word);
    assertEquals(GIRLS.with(BOYS), word.concepts());
    assertEquals(List.of("unga"), forms.all());
  }

  @Test
  void formsWithOneHashOfStringsStayApart() {
    assertEquals("aÿ".hashCode(), "bà".hashCode());
    forms.add("aÿ", GIRLS);
    assertFalse(forms.has("bà"));
    forms.add("bà", BOYS);
    assertEquals(GIRLS, concepts("aÿ"));
    assertEquals(BOYS, concepts("bà"));
  }

  @Test
  void manyFormsAreAllFound() {
    for (int i = 0; i < 10_000; i++) {
      forms.add("ord" + i, GIRLS);
    }
    for (int i = 0; i < 10_000; i++) {
      assertTrue(forms.has("ord" + i));
    }
    assertFalse(forms.has("ord10000"));
  }

  @Test
  void theBeginningOfALongerFormMayGoOn() {
    forms.add("flick", GIRLS);
    assertTrue(mayGoOn("flic"));
    assertFalse(mayGoOn("flick"));
    assertFalse(mayGoOn("pojk"));
  }

  private boolean mayGoOn(String beginning) {
    return forms.mayGoOn(Forms.fingerprint(beginning.toCharArray(), 0, beginning.length()));
  }

  private @Nullable Word word(String text, int start, int end) {
    return forms.get(text.toCharArray(), start, end);
  }

  private ConceptSet concepts(String form) {
    Word word = word(form, 0, form.length());
    assertNotNull(word);
    return word.concepts();
  }
}
