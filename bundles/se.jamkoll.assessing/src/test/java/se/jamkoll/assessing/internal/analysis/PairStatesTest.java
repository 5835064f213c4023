package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;

/** The table of pair states in rubric section 3, each state with its contrasts. */
class PairStatesTest {

  private static final String HEADING = "Konsekvenser för kvinnor, män, flickor och pojkar";
  private static final String WOMEN_AND_MEN =
      """
      Kvinnor får längre resväg till badet, medan män får kortare.
      Kvinnor får längre resväg till badet.
      Kvinnor och män påverkas inte.
      Kvinnor och män berörs på olika sätt.
      I fjol deltog 34 kvinnor och 21 män.
      Inga nackdelar för kvinnor, men män får sämre belysning.
      Kvinnor och män berörs inte, eftersom rören ligger under en stängd fabrik.
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anläggningen byggs av trä och får ett nytt tak.
          Besökarna får kortare väg till biblioteket.
          Invånarna i tätorten får bättre belysning längs gångvägen.
          Kostnaden ryms inom ram och investeringen skrivs av på tjugo år.
          Upphandlingen gjordes enligt gällande regler och två anbud kom in.
          Patienterna får svar samma dag.
          """)
  void aTextThatNamesNoGroupSaysNothing(String text) {
    assertEquals(Draft.pairs(PairState.NONE, PairState.NONE), Draft.pairs(HEADING, text));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DATA | NONE | Av simhallens 412 badkort innehas 230 av kvinnor och 182 av män.
          DATA | NONE | 61 procent av deltagarna är kvinnor och 39 procent är män.
          DATA | NONE | Under 2025 besökte 1 300 kvinnor och 900 män mottagningen.
          DATA | NONE | Enligt resvaneundersökningen åker fler kvinnor än män buss.
          NONE | DATA | I kulturskolan går 140 flickor och 85 pojkar.
          NONE | DATA | Av de sökande till lovskolan i fjol var 52 procent flickor.
          NONE | DATA | Pojkar utgör två tredjedelar av eleverna på fordonsprogrammet.
          DATA | DATA | Gymmet har 80 kvinnor, 120 män, 15 flickor och 32 pojkar som medlemmar.
          """)
  void figuresBySexWithoutAnEffectAreData(PairState womenMen, PairState girlsBoys, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(HEADING, text));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CLAIMED | NONE | Kvinnor och män påverkas inte.
          CLAIMED | NONE | Både kvinnor och män berörs.
          CLAIMED | NONE | Kvinnors och mäns villkor har beaktats i beredningen.
          NONE | CLAIMED | Flickor och pojkar berörs inte av förslaget.
          NONE | CLAIMED | Förslaget bedöms inte få några konsekvenser för flickor och pojkar.
          CLAIMED | CLAIMED | Beslutet har ingen påverkan på jämställdheten.
          CLAIMED | CLAIMED | Ärendet bedöms varken påverka kvinnor och män eller flickor och pojkar.
          CLAIMED | CLAIMED | Beslutet är könsneutralt.
          CLAIMED | CLAIMED | Förslaget är neutralt ur jämställdhetssynpunkt.
          CLAIMED | CLAIMED | Taxan gäller lika för alla oavsett kön.
          CLAIMED | CLAIMED | Inga kända konsekvenser för jämställdheten.
          CLAIMED | CLAIMED | Ett jämställdhetsperspektiv har beaktats i ärendet.
          """)
  void aStatementWithoutAReasonIsClaimed(PairState womenMen, PairState girlsBoys, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(HEADING, text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ej aktuellt.
          Inte relevant i detta ärende.
          Inga konsekvenser.
          Ej tillämpligt.
          Inga kända konsekvenser.
          Ingen påverkan.
          Perspektivet har inte bedömts relevant i ärendet.
          """)
  void aBareDismissalUnderTheHeadingClaimsForWhomTheHeadingNames(String text) {
    assertEquals(
        Draft.pairs(PairState.CLAIMED, PairState.CLAIMED), Draft.pairs("Jämställdhet", text));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JUSTIFIED | NONE | Kvinnor och män påverkas inte, eftersom avtalet bara gäller tvätt av brandslangar.
          NONE | JUSTIFIED | Flickor och pojkar berörs inte, eftersom lokalen är ett serverrum dit bara teknikerna har tillträde.
          JUSTIFIED | JUSTIFIED | Beslutet påverkar inte jämställdheten, eftersom det bara byter namn på en mapp i diariet.
          JUSTIFIED | JUSTIFIED | Ärendet saknar betydelse för jämställdheten, då pumpen ersätts av en likadan pump i samma byggnad.
          """)
  void aReasonFromTheCaseJustifies(PairState womenMen, PairState girlsBoys, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(HEADING, text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Beslutet påverkar inte jämställdheten, eftersom ärendet är av administrativ karaktär.
          Beslutet påverkar inte jämställdheten, eftersom jämställdheten inte påverkas.
          Beslutet har inga konsekvenser för jämställdheten, eftersom det gäller lika för alla.
          Beslutet påverkar inte jämställdheten, då alla behandlas lika oavsett kön.
          Beslutet saknar påverkan på jämställdheten, eftersom det är könsneutralt.
          """)
  void formAndCircularReasonsAreNotReasons(String text) {
    assertEquals(
        Draft.pairs(PairState.CLAIMED, PairState.CLAIMED), Draft.pairs("Jämställdhet", text));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PARTLY | NONE | Kvinnor får längre väg till mammografin.
          PARTLY | NONE | Män förlorar sin samtalsgrupp på onsdagskvällarna.
          PARTLY | NONE | Kvinnor och män påverkas på olika sätt.
          NONE | PARTLY | Flickor får en egen träningstid i ishallen.
          NONE | PARTLY | Pojkar får sämre tillgång till kuratorn.
          NONE | PARTLY | Barn får en säkrare väg till skolan.
          NONE | PARTLY | Ungdomar får längre restid till gymnasiet.
          NONE | PARTLY | Flickor och pojkar berörs i olika grad.
          PARTLY | PARTLY | Kvinnor och flickor får tryggare omklädningsrum.
          """)
  void anEffectForOneGroupOrLeftEmptyIsPartly(
      PairState womenMen, PairState girlsBoys, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(HEADING, text));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DESCRIBED | NONE | Kvinnor får kortare resväg till arbetet, medan män får längre.
          DESCRIBED | NONE | Inga nackdelar för kvinnor, men män får längre resväg.
          DESCRIBED | NONE | Kvinnor slipper parkeringsavgiften vid förlossningen och män förlorar sina reserverade platser.
          DESCRIBED | NONE | Avgiften höjs med 40 kronor i månaden. Det drabbar kvinnor hårdare än män, eftersom de har lägre inkomst.
          DESCRIBED | NONE | Fler kvinnor än män förlorar sin hemtjänst om beslutet inte fattas.
          NONE | DESCRIBED | Flickor får fler träningstider på kvällen och pojkar får färre.
          NONE | DESCRIBED | Flickor vågar ta bussen hem när hållplatsen får belysning, och pojkar slipper vänta vid vägen.
          NONE | DESCRIBED | Flickornas lag får en egen ishall, medan pojkarnas lag får dela sin med allmänheten.
          DESCRIBED | DESCRIBED | Kvinnor och flickor får tryggare väg, medan män och pojkar får längre väg till idrottsplatsen.
          """)
  void anEffectForBothGroupsIsDescribed(PairState womenMen, PairState girlsBoys, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(HEADING, text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = WOMEN_AND_MEN)
  void theGroupsOfAPairCanChangePlaces(String text) {
    Pairs pairs = Draft.pairs(HEADING, text);
    assertTrue(pairs.womenMen() != PairState.NONE);
    assertEquals(pairs, Draft.pairs(HEADING, Swap.groups(text)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = WOMEN_AND_MEN)
  void whatHoldsForWomenAndMenHoldsForGirlsAndBoys(String text) {
    Pairs adults = Draft.pairs(HEADING, text);
    Pairs young = Draft.pairs(HEADING, Swap.generation(text));
    assertEquals(adults.womenMen(), young.girlsBoys());
    assertEquals(adults.girlsBoys(), young.womenMen());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Beslutet påverkar inte jämställdheten
          Kvinnor och män berörs inte
          Flickor och pojkar påverkas inte av förslaget
          Förslaget medför inga konsekvenser för kvinnor, män, flickor och pojkar
          """)
  void takingAwayTheReasonTakesAwayTheJustification(String claim) {
    Pairs with = Draft.pairs(HEADING, claim + ", eftersom ventilen bara byts mot en likadan.");
    Pairs without = Draft.pairs(HEADING, claim + ".");
    assertTrue(with.any(PairState.JUSTIFIED), with.toString());
    assertTrue(without.any(PairState.CLAIMED), without.toString());
    assertTrue(!without.any(PairState.JUSTIFIED), without.toString());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DESCRIBED | Kvinnor får inte längre restid, men det får män.
          DESCRIBED | Kvinnor får längre restid, men inte män.
          DESCRIBED | Män får längre restid, men inte kvinnor.
          """)
  void theNegationDecidesWhoIsSpared(PairState womenMen, String text) {
    assertEquals(Draft.pairs(womenMen, PairState.NONE), Draft.pairs(HEADING, text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Flickor får en säkrare skolväg och pojkar får en längre.
          Flickor och pojkar får två extra lektioner i simning, vilket gör dem tryggare i vattnet.
          """)
  void childrenInPlaceOfGirlsAndBoysIsOnlyPartly(String text) {
    assertEquals(PairState.DESCRIBED, Draft.pairs("Barnperspektiv", text).girlsBoys());
    String children =
        text.replaceAll("Flickor och pojkar|Flickor", "Barn").replace("pojkar", "barn");
    assertEquals(PairState.PARTLY, Draft.pairs("Barnperspektiv", children).girlsBoys());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I fjol deltog 34 kvinnor och 21 män. | Kvinnor och män påverkas inte. | CLAIMED
          Kvinnor och män påverkas inte. | Kvinnor får längre resväg. | PARTLY
          Kvinnor får längre resväg till badet. | Män får kortare resväg till badet. | DESCRIBED
          """)
  void theBetterStateStands(String first, String second, PairState better) {
    assertEquals(better, two(first, second));
    assertEquals(better, two(second, first));
  }

  private static PairState two(String first, String second) {
    return Draft.letter().heading(HEADING).body(first).body(second).analysed().pairs().womenMen();
  }
}
