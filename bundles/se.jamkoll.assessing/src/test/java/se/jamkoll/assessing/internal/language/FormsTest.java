package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormsTest {

  private static final ConceptSet GIRLS = ConceptSet.of(Concept.GIRLS);
  private static final ConceptSet BOYS = ConceptSet.of(Concept.BOYS);

  private final Forms forms = new Forms();

  @Test
  void aFormIsFoundWhereverItStands() {
    forms.add("flickor", GIRLS);
    Word word = forms.get("flickor", 0, 7);
    assertNotNull(word);
    assertSame(word, forms.get("om flickor.", 3, 10));
    assertNull(forms.get("om flickorna", 3, 12));
    assertNull(forms.get("om flicka", 3, 9));
  }

  @Test
  void aFormThatIsAddedTwiceSpeaksOfBoth() {
    forms.add("unga", GIRLS);
    forms.add("unga", BOYS);
    Word word = forms.get("unga", 0, 4);
    assertNotNull(word);
    assertEquals(GIRLS.with(BOYS), word.concepts());
    assertEquals(List.of("unga"), forms.all());
  }

  @Test
  void formsWithOneHashStayApart() {
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
    assertTrue(forms.mayGoOn("flic".hashCode()));
    assertFalse(forms.mayGoOn("flick".hashCode()));
    assertFalse(forms.mayGoOn("pojk".hashCode()));
  }

  private ConceptSet concepts(String form) {
    Word word = forms.get(form, 0, form.length());
    assertNotNull(word);
    return word.concepts();
  }
}
