package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Resor, t.ex. till skolan, blir längre.
          Insatser som t.ex. Kvinnojouren erbjuder berörs.
          Det gäller bl.a. Lund och Malmö.
          Skolor m.fl. Verksamheter berörs.
          Enligt 3 kap. 2 § socialtjänstlagen gäller detta.
          Mötet börjar kl. 13.00 i stadshuset.
          Kostnaden är ca. 400 kronor, dvs. Hälften.
          Ärende dnr. KS 2026/12 avslutas.
          Förslaget innebär s.k. Mjuk start.
          Avgiften är 1.250 kronor.
          Ordföranden K. Berg deltog.
          Se prop. 2025/26:14 för detaljer.
          Det sker fr.o.m. 2027 i hela länet.
          Det sker fr. o. m. 2027 i bl. a. Lund.
          Enligt 3 kap. Socialtjänstlagen gäller detta.
          1. Nämnden godkänner avtalet.
          3.2. Förvaltningen bedömer detta.
          Kvinnor och m?n p?verkas inte.
          Det gäller jäm-\\nställdhet i skolan.
          """)
  void anAbbreviationOrANumberDoesNotEndASentence(String text) {
    String lines = text.replace("\\n", "\n");
    assertEquals(List.of(lines), sentences(lines));
  }

  @ParameterizedTest(name = "{0} + {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kvinnor påverkas inte. | Män får längre resväg.
          Berörs kvinnor och män? | Nej.
          Så är det! | Barn påverkas.
          Avgiften höjs 2027. | Taxan står still.
          Det sägs i ”Planen.” | Sedan inget mer.
          Linjen läggs ned (2027.) | Bussar ersätter.
          Kostnaden är 40 kronor. | 12 procent betalas av regionen.
          Det gäller mat, hyra m.m. | Kvinnor berörs.
          Lokaler, tider osv. | Män berörs inte.
          Avgiften höjs den 1 maj 2027. | Kvinnor berörs.
          Vi väntar… | Sedan höjs taxan.
          """)
  void aStopBeforeACapitalOrANumberEndsASentence(String first, String second) {
    assertEquals(List.of(first, second), sentences(first + " " + second));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Avd. för kultur
      Linje 12
      –
      """)
  void aTextWithoutAStopIsOneSentence(String text) {
    assertEquals(List.of(text), sentences(text));
  }

  @Test
  void wordsWithoutEndAreCutAtABlank() {
    List<String> sentences = sentences("kvinnor ".repeat(10_000));
    assertTrue(sentences.size() > 20);
    assertTrue(sentences.stream().allMatch(s -> s.length() <= 2_010 && s.endsWith("kvinnor")));
  }

  @Property(tries = 500)
  void sentencesStandInOrderAndLoseNothingButBlanks(@ForAll String text) {
    int end = 0;
    for (int[] span : SentenceSplitter.split(text)) {
      assertTrue(span[0] < span[1]);
      assertTrue(text.substring(end, span[0]).chars().allMatch(Character::isWhitespace));
      end = span[1];
    }
    assertTrue(text.substring(end).chars().allMatch(Character::isWhitespace));
  }

  private static List<String> sentences(String text) {
    return SentenceSplitter.split(text).stream()
        .map(span -> text.substring(span[0], span[1]))
        .toList();
  }
}
