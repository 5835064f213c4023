package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;

/** How statements are told apart within a sentence, and whom each is about. */
class ClausesTest {

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DESCRIBED | NONE | Jämställdhet | Det blir ingen nackdel för män, men kvinnor som bor på öarna får en timme längre till akuten.
          CLAIMED | NONE | Jämställdhet | Kvinnor och män som får färdtjänst berörs inte.
          DESCRIBED | NONE | Jämställdhet | Kvinnor som säljer på torget och män som fiskar i viken får en närmare isstation.
          DESCRIBED | NONE | Jämställdhet | Män förlorar en parkering vid hallen, medan kvinnor, som oftare går dit, påverkas mindre.
          DATA | NONE | Jämställdhet | Kvinnor är flest bland dem som beviljas bostadsanpassning.
          DESCRIBED | NONE | Jämställdhet | Sprutorna delas ut på apoteket. De hämtas mest av män, som sällan bokar tid, medan kvinnor oftare ringer och därför får vänta längre i telefon.
          """)
  void aRelativeClauseSaysWhoIsMeantAndTheMainVerbWhatHappens(
      PairState womenMen, PairState girlsBoys, String heading, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(heading, text));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PARTLY | PARTLY | Jämställdhet | Om avgiften höjs redan vid bokningen kan det slå olika för könen.
          DESCRIBED | NONE | Jämställdhet | När mottagningen stänger klockan 16 kan kvinnor med skiftarbete inte komma alls, och män får ta ledigt.
          """)
  void theMainClauseResumesAfterAFrontedCondition(
      PairState womenMen, PairState girlsBoys, String heading, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(heading, text));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DESCRIBED | NONE | Jämställdhet | Kvinnor och män får tre dagar kortare svarstid, eftersom provet tas på plats och könen är lika många bland dem som kallas.
          JUSTIFIED | JUSTIFIED | Jämställdhet | Skyltarna byts en natt i mars utan att någon busslinje ändras. Det finns därför inget i beslutet som kan påverka jämställdheten.
          CLAIMED | CLAIMED | Jämställdhet | Det finns inget i skyltbytet som kan påverka jämställdheten.
          JUSTIFIED | NONE | Jämställdhet | Det som ändras är namnet på gatan i registret. Hur kvinnor och män bor där påverkas inte.
          NONE | JUSTIFIED | Barnperspektiv | Ej tillämpligt, då verkstaden bara tar emot vuxna som fyllt 25 år.
          CLAIMED | CLAIMED | Jämställdhet | En analys av hur modellen slår för olika kön görs efter provåret.
          """)
  void aReasonBelongsToItsClaim(
      PairState womenMen, PairState girlsBoys, String heading, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(heading, text));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JUSTIFIED | NONE | Jämställdhet | Skulden hos banken omsätts till samma ränta. Det innebär att ingen avgift, taxa eller tjänst som kvinnor och män använder blir annorlunda.
          CLAIMED | NONE | Jämställdhet | Männen förlorar ingenting, och kvinnorna gör det inte heller.
          PARTLY | NONE | Jämställdhet | Kvinnor går i och med avgiften genom parken i mörkret.
          """)
  void whatNobodyLosesIsDeniedAndWhatFollowsIsAnEffect(
      PairState womenMen, PairState girlsBoys, String heading, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(heading, text));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NONE | PARTLY | Bedömning | Barn med pollenallergi mister sitt enda rum utan dammande mattor.
          NONE | PARTLY | Förvaltningens överväganden | Eleverna vid Norrskolan får en farligare korsning.
          NONE | NONE | Bedömning | Simundervisning erbjuds till elever i årskurs 3.
          NONE | NONE | Bakgrund | Eleverna vid Norrskolan får en ny matsal.
          """)
  void whatChildrenLoseOrGainCountsWhereTheCaseIsWeighed(
      PairState womenMen, PairState girlsBoys, String heading, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(heading, text));
  }
}
