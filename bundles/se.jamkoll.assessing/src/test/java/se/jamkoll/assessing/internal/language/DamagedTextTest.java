package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTextTest {

  private static final String FOLDED =
      "Kvinnor och man paverkas inte av forslaget, eftersom det bara ar en blankett for fakturor"
          + " som byts ut. Man kan inte vinna pa det, och jamstalldheten andras inte.";
  private static final String DROPPED =
      "Kvinnor och mn pverkas inte av frslaget, eftersom det bara r en blankett fr fakturor"
          + " som byts ut och det nya systemet tas med i jmstlldhetsarbetet.";

  @Test
  void lettersThatBecameOthersAreRestored() {
    List<String> forms = forms(FOLDED);
    assertTrue(
        forms.containsAll(List.of("män", "påverkas", "förslaget", "är", "för", "på")), FOLDED);
    assertTrue(forms.contains("jämställdheten"), forms::toString);
  }

  @Test
  void thePronounManStaysInATextThatHasLostItsLetters() {
    List<String> forms = forms(FOLDED);
    assertEquals(1, forms.stream().filter("män"::equals).count());
    assertEquals(1, forms.stream().filter("man"::equals).count());
  }

  @Test
  void lettersThatAreGoneAreRestored() {
    List<String> forms = forms(DROPPED);
    assertTrue(forms.containsAll(List.of("män", "påverkas", "förslaget", "för")), forms::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kvinnor och m?n p?verkas av f?rslaget.",
        "Kvinnor och m\uFFFDn p\uFFFDverkas av f\uFFFDrslaget.",
        "Kvinnor och mÃ¤n pÃ¥verkas av fÃ¶rslaget.",
        "Kvinnor och m¨an p˚averkas av f¨orslaget.",
        "K v i n n o r  o c h  m ä n  p å v e r k a s  av förslaget."
      })
  void aLetterThatShowsItsPlaceIsRestored(String damaged) {
    assertEquals(List.of("kvinnor", "och", "män", "påverkas", "av", "förslaget"), forms(damaged));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'Det är jäm-\nställdhet', jämställdhet",
    "det gäller jäm- ställdheten, jämställdheten",
    "alla skol- elever, skolelever"
  })
  void aWordPartedAtTheEndOfALineIsJoined(String words, String joined) {
    List<Token> tokens = new SwedishText().tokens(words);
    Token last = tokens.get(tokens.size() - 1);
    assertEquals(joined, last.form());
    assertEquals(words.length(), last.end());
  }

  @Test
  void tokensStandWhereTheDamagedWordsStand() {
    String damaged = "K v i n n o r  och mÃ¤n berÃ¶rs";
    for (Token token : new SwedishText().tokens(damaged)) {
      String place = damaged.substring(token.start(), token.end());
      switch (token.form()) {
        case "kvinnor" -> assertEquals("K v i n n o r", place);
        case "män" -> assertEquals("mÃ¤n", place);
        case "berörs" -> assertEquals("berÃ¶rs", place);
        default -> assertEquals("och", place);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Man kan ansöka om bidrag, och kvinnor och man ur huset kan komma.",
        "Vi for dit och kom hem. Alla barn far med bussen hem. Det kostar inte mer och det tar en timme"
            + " till stan med buss, som alltid.",
        "The proposal is for the region and that man, and it has no effect on women, som att och det."
      })
  void healthyTextStaysAsItIs(String healthy) {
    assertFalse(forms(healthy).contains("män"), healthy);
    assertFalse(forms(healthy).contains("för"), healthy);
    assertFalse(forms(healthy).contains("får"), healthy);
  }

  @Test
  void guessedWordsAreToldByTheirPlace() {
    String damaged = "Kvinnor berörs. Flickor f?r l?ngre väg.";
    SwedishText text = SwedishText.of(damaged);
    List<Sentence> sentences = text.sentences(damaged, 0);
    assertFalse(text.guessed(sentences.get(0).start(), sentences.get(0).end()));
    assertTrue(text.guessed(sentences.get(1).start(), sentences.get(1).end()));
  }

  @Property(tries = 300)
  void anyTextIsReadInOrder(@ForAll String any) {
    int end = 0;
    for (Token token : SwedishText.of(any).tokens(any + " K v i n n o r Ã¤ ¨a ?x\uFFFD")) {
      assertTrue(token.start() >= end && token.end() > token.start());
      end = token.end();
    }
  }

  @Test
  void aWordOfAMegabyteIsRead() {
    String word = "jämställdhet".repeat(90_000);
    assertEquals(1, SwedishText.of(word).tokens(word).size());
    String lost = "jamstalldhet".repeat(90_000);
    assertEquals(1, SwedishText.of(lost).tokens(lost).size());
    String spaced = "x ".repeat(500_000);
    assertEquals(1, SwedishText.of(spaced).tokens(spaced).size());
    String marked = "m?n\uFFFD".repeat(250_000);
    assertEquals(1, SwedishText.of(marked).tokens(marked).size());
  }

  private static List<String> forms(String text) {
    return SwedishText.of(text).tokens(text).stream().map(Token::form).toList();
  }
}
