package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasalVerbsTest {

  @ParameterizedTest
  @CsvSource({
    "de går miste om sista bussen, går, true",
    "nu kommer kvinnor inte åt hallen, kommer, true",
    "de går till bussen, går, false",
    "bussen kommer inte i tid till dem som väntar åt vårt håll, kommer, false"
  })
  void aVerbAndItsParticleTellOfAGainOrALoss(String words, String verb, boolean gain) {
    Token token =
        new SwedishText()
            .tokens(words).stream().filter(t -> t.form().equals(verb)).findFirst().orElseThrow();
    assertEquals(gain, token.is(Concept.GAIN));
  }
}
