package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.assessing.internal.language.SwedishText;

/** What is a measure against a difference (rubric section 5), and what only sounds like one. */
class MeasuresTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true | Samordnaren ska besöka ensamboende män under första året.
          true | För att motverka bortfallet förses kallelsen med en påminnelse.
          true | För att väntan inte ska bli orimlig sparas fyra tider varje eftermiddag.
          true | Därför öppnar vi två extra grupper på tisdagar.
          true | Till våren kommer skolorna att utbildas i hur problemen visar sig.
          false | När de ska till skolan väljer de vägen genom parken.
          false | Utfallet ska följas upp i bokslutet.
          false | Målet är att andelen ska vara lika stor 2030.
          false | Därför drabbas kvinnor mest.
          false | Därför blir resan längre.
          false | Vad ska göras åt skillnaden?
          """)
  void aMeasureIsDecidedAndSeparate(boolean measure, String text) {
    assertEquals(measure, Measures.in(new SwedishText().sentences(text, 0).get(0)));
  }
}
