package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTextTest {

  private static final Set<Concept> NAMED =
      EnumSet.of(
          Concept.WOMEN, Concept.MEN, Concept.GIRLS, Concept.BOYS, Concept.SEX, Concept.CHILDREN);

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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          flick- och pojklag | GIRLS BOYS
          dam- och herrlagen | WOMEN MEN
          kvinno- och mansdominerade yrken | WOMEN MEN
          kvinno- och mansjouren | ''
          tjej- och killgrupper | GIRLS BOYS
          köns- och åldersfördelning | SEX
          barn-, jämställdhets- och miljöperspektiv | SEX CHILDREN
          """)
  void aSuspendedHyphenSpeaksOfTheWholeCompound(String words, String concepts) {
    Set<Concept> speaksOf = EnumSet.noneOf(Concept.class);
    text.tokens(words).forEach(token -> speaksOf.addAll(token.concepts()));
    speaksOf.retainAll(NAMED);
    assertEquals(
        concepts, speaksOf.stream().map(Concept::name).collect(Collectors.joining(" ")), words);
  }

  @Property(tries = 500)
  void tokensStandInOrderWithinTheText(@ForAll String any) {
    int end = 0;
    for (Token token : text.tokens(any)) {
      assertTrue(token.start() >= end && token.end() > token.start());
      end = token.end();
    }
    assertTrue(end <= any.length());
  }

  @Property(tries = 500)
  void tokensOfHealthyTextAreItsWordsInLowerCase(
      @ForAll @CharRange(from = 'A', to = 'z') @Chars({'å', 'ä', 'ö', 'Ö', ',', '-', '\n'})
          String any) {
    for (Token token : text.tokens(any)) {
      String word = any.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
      assertEquals(word.replaceAll("-\\s+", ""), token.form());
    }
  }

  private List<String> forms(String words) {
    return text.tokens(words).stream().map(Token::form).toList();
  }
}
