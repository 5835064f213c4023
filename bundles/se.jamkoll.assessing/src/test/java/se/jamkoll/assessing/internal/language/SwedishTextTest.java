package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SwedishTextTest {

  private final SwedishText text = new SwedishText();

  @Test
  void aWordKeepsItsInnerHyphenColonAndDecimalComma() {
    assertEquals(
        List.of("it-enheten", "sl:s", "14,5", "procent", "1.250"),
        forms("IT-enheten, SL:s 14,5 procent; 1.250."));
  }

  @Test
  void aSuspendedHyphenStaysWithItsWord() {
    assertEquals(List.of("flick-", "och", "pojklag"), forms("Flick- och pojklag"));
  }

  @Test
  void positionsAreThoseOfTheTextPlusTheOffset() {
    Sentence second = text.sentences("Ja. Kvinnor får bidrag.", 100).get(1);
    assertEquals(104, second.start());
    assertEquals(123, second.end());
    assertEquals(104, second.tokens().get(0).start());
    assertEquals(111, second.tokens().get(0).end());
  }

  @Test
  void aSentenceKnowsWhetherItAsks() {
    List<Sentence> sentences = text.sentences("Berörs kvinnor? Nej.", 0);
    assertTrue(sentences.get(0).question());
    assertFalse(sentences.get(1).question());
  }

  @Test
  void quotedWordsAreLeftOutOfTheOwnWords() {
    Sentence sentence = text.sentences("Programmet ”Flickor i idrott” avslutas.", 0).get(0);
    assertTrue(sentence.has(Concept.GIRLS));
    assertFalse(sentence.unquoted().has(Concept.GIRLS));
  }

  @Property(tries = 500)
  void tokensStandInOrderWithinTheTextAndInLowerCase(@ForAll String any) {
    int end = 0;
    for (Token token : text.tokens(any)) {
      assertTrue(token.start() >= end && token.end() > token.start());
      assertEquals(
          any.substring(token.start(), token.end()).toLowerCase(Locale.ROOT), token.form());
      end = token.end();
    }
    assertTrue(end <= any.length());
  }

  private List<String> forms(String words) {
    return text.tokens(words).stream().map(Token::form).toList();
  }
}
