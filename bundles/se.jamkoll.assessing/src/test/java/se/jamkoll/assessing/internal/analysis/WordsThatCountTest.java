package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Statement;

/** The words that count as a group, and those that never do (rubric section 3). */
class WordsThatCountTest {

  private static final String HEADING = "Konsekvenser för kvinnor och män, flickor och pojkar";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WOMEN | En kvinna får längre resväg till kliniken.
          WOMEN | Kvinnan får längre resväg till kliniken.
          WOMEN | Kvinnorna får längre resväg till kliniken.
          WOMEN | Kvinnors resväg till kliniken blir längre.
          WOMEN | Kvinnornas resväg till kliniken blir längre.
          WOMEN | Kvinnliga patienter får längre resväg till kliniken.
          WOMEN | Mammor får längre resväg till kliniken.
          WOMEN | Mammorna får längre resväg till kliniken.
          WOMEN | Mödrar får längre resväg till kliniken.
          WOMEN | Mödrarna får längre resväg till kliniken.
          WOMEN | Damlaget får längre resväg till matcherna.
          WOMEN | Damlagen får längre resväg till matcherna.
          MEN | En man får längre resväg till kliniken.
          MEN | Mannen får längre resväg till kliniken.
          MEN | Männen får längre resväg till kliniken.
          MEN | Mäns resväg till kliniken blir längre.
          MEN | Männens resväg till kliniken blir längre.
          MEN | Manliga patienter får längre resväg till kliniken.
          MEN | Pappor får längre resväg till kliniken.
          MEN | Papporna får längre resväg till kliniken.
          MEN | Fäder får längre resväg till kliniken.
          MEN | Fäderna får längre resväg till kliniken.
          MEN | Herrlaget får längre resväg till matcherna.
          MEN | Herrlagen får längre resväg till matcherna.
          GIRLS | En flicka får längre resväg till träningen.
          GIRLS | Flickan får längre resväg till träningen.
          GIRLS | Flickorna får längre resväg till träningen.
          GIRLS | Flickors resväg till träningen blir längre.
          GIRLS | Flickornas resväg till träningen blir längre.
          GIRLS | Tjejer får längre resväg till träningen.
          GIRLS | Tjejerna får längre resväg till träningen.
          GIRLS | Flicklaget får längre resväg till träningen.
          GIRLS | Flicklagen får längre resväg till träningen.
          BOYS | En pojke får längre resväg till träningen.
          BOYS | Pojken får längre resväg till träningen.
          BOYS | Pojkarna får längre resväg till träningen.
          BOYS | Pojkars resväg till träningen blir längre.
          BOYS | Pojkarnas resväg till träningen blir längre.
          BOYS | Killar får längre resväg till träningen.
          BOYS | Killarna får längre resväg till träningen.
          BOYS | Pojklaget får längre resväg till träningen.
          BOYS | Pojklagen får längre resväg till träningen.
          """)
  void everyInflectionAndCompoundNamesItsGroup(Group group, String text) {
    AnalysedDocument analysed = Draft.letter().heading(HEADING).body(text).analysed();
    assertTrue(
        analysed.statements().stream().anyMatch(s -> s.groups().contains(group)),
        () -> analysed.statements().stream().map(Statement::groups).toList().toString());
    assertEquals(PairState.PARTLY, analysed.pairs().of(group.pair()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Man får längre resväg till kliniken.
          När man väntar på bussen får man bättre belysning.
          Tjänstemännen får längre resväg till stadshuset.
          En tjänsteman får längre resväg till stadshuset.
          Ombudsmannen får fler ärenden att pröva.
          Nämndemännen får högre arvode.
          Den som har god man får enklare redovisning.
          Brandmännen får kortare utryckningstid.
          Talesmannen för föreningen får mer tid.
          Allmänheten får längre väg till parken.
          Allmänna kommunikationer får tätare avgångar.
          Styrelsens ordförande och kassör får nya fullmakter.
          Vårdkön blir kortare.
          Telefonkön minskar med tio minuter.
          Kön till mottagningen blir längre.
          De som står i kön får besked snabbare.
          Beslutet ökar jämlikheten i hälsa.
          Jämlik vård är en utgångspunkt för beslutet.
          Ojämlikheten i hälsa minskar.
          Kvinnofrid Mitt får höjt bidrag.
          Samverkan med Kvinnokliniken fördjupas.
          Barn- och utbildningsnämnden får ett utökat uppdrag.
          Barn- och ungdomsförvaltningen flyttar till nya lokaler.
          Programmet mot mäns våld mot kvinnor revideras 2027.
          Handlingsplanen mot mäns våld mot kvinnor gäller till 2030.
          Manskören i Bruket får höjt bidrag.
          Utan modern teknik tappar kommunen hyror och föreningarna får hyra in utrustning.
          Hallen blir modern och får en större läktare.
          """)
  void lookalikesTitlesQueuesAndNamesNeverCount(String text) {
    assertEquals(
        Draft.pairs(PairState.NONE, PairState.NONE), Draft.pairs("Förvaltningens bedömning", text));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CLAIMED | Beslutet påverkar inte jämställdheten.
          CLAIMED | Beslutet har ingen betydelse för jämställdhet mellan könen.
          CLAIMED | Förslaget påverkar båda könen.
          CLAIMED | Reglerna gäller alla oavsett kön.
          NONE    | Beslutet påverkar inte jämlikheten.
          NONE    | Beslutet påverkar inte kön till vårdcentralen.
          """)
  void aGeneralWordForSexSpeaksOfBothPairs(PairState both, String text) {
    assertEquals(Draft.pairs(both, both), Draft.pairs("Förvaltningens bedömning", text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Barn får en säkrare väg till skolan.
          Barnen får en säkrare väg till skolan.
          Unga får en säkrare väg till skolan.
          Ungdomar får en säkrare väg till skolan.
          Elever får en säkrare väg till skolan.
          Eleverna får en säkrare väg till skolan.
          Skolbarnen får en säkrare väg till skolan.
          """)
  void wordsForChildrenAreNotGirlsAndBoys(String text) {
    AnalysedDocument analysed =
        Draft.letter().heading("Konsekvenser för barn").body(text).analysed();
    assertEquals(Draft.pairs(PairState.NONE, PairState.PARTLY), analysed.pairs());
    assertTrue(analysed.statements().stream().allMatch(s -> s.groups().isEmpty()));
  }

  @Test
  void aWordAtTheStartOfASentenceCountsInCapitalsToo() {
    assertEquals(
        PairState.PARTLY, Draft.pairs(HEADING, "KVINNOR FÅR LÄNGRE RESVÄG.").of(Pair.WOMEN_MEN));
  }

  @Test
  void aLetterOfLookalikesOnlyIsMissing() {
    AnalysedDocument analysed =
        Draft.letter()
            .heading("Bedömning")
            .body("Tjänstemännen bedömer att man i allmänhet får kortare telefonkö.")
            .analysed();
    assertEquals(Level.MISSING, analysed.level());
    assertEquals(0, analysed.statements().size());
  }
}
