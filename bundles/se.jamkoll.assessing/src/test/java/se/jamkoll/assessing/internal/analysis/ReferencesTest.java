package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;

/** What is told of someone who was named before, or who is named only after it. */
class ReferencesTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NONE | DESCRIBED | Klassen har 11 flickor och 14 pojkar. De sistnämnda får en egen mentor. De förstnämnda behåller sin.
          DESCRIBED | NONE | Huset har 30 kvinnor och 12 män. De förra är ofta sjukskrivna. De slipper trappan. De senare förlorar verkstaden.
          DESCRIBED | NONE | Huset har 12 män och 30 kvinnor. De förra är få. De slipper trappan. För de senare försvinner tvättstugan.
          DATA | NONE | Huset har 30 kvinnor och 12 män. De senare åren har hyran höjts. De förra hyresgästerna fick avslag.
          """)
  void theFormerAndTheLatterAreThoseNamedInThatOrder(
      PairState womenMen, PairState girlsBoys, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs("Jämställdhet", text));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NONE | DESCRIBED | Pojkar har hittills nekats plats efter tretton. Den ordningen försvinner i höst. Flickor får en egen ingång.
          PARTLY | NONE | Kvinnor har hittills saknat en toalett på arbetsplatsen. Bristen avhjälps.
          DATA | NONE | Kvinnor har hittills saknat en toalett på arbetsplatsen. Det ändras inte.
          """)
  void aSituationThatEndsIsAnEffectForThoseInIt(
      PairState womenMen, PairState girlsBoys, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs("Jämställdhet", text));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NONE | DESCRIBED | Pojkarna märker att kön till kuratorn blir längre. Flickorna likaså.
          JUSTIFIED | NONE | Hur staden blir för kvinnor och män redovisas vid samrådet. Till dess blir det ingen skillnad för någon av dem: beskedet ger kontoret rätt att utreda, och marken är stängd för alla utom åkeriet, vars avtal löper ut först efter att planen tidigast kan antas.
          """)
  void whatIsSaidOfThemInOtherWordsIsSaidOfThem(
      PairState womenMen, PairState girlsBoys, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs("Jämställdhet", text));
  }

  @Test
  void theMostOfThoseNamedAreThem() {
    assertEquals(
        new Pairs(PairState.DESCRIBED, PairState.NONE),
        Draft.pairs(
            "Jämställdhet",
            "Tre av fyra som lämnar är pappor. De flesta cyklar och får en kilometer till. Mammor"
                + " får kortare väg."));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DESCRIBED | NONE | Kvinnor får i medeltal betala 200 kronor mer. Bland männen gör var tionde det.
          DESCRIBED | NONE | Omklädningsrummet i källaren stängs, där herrlaget brukar byta om. Damlaget får ett nytt.
          """)
  void whatIsToldBesideThemIsTheirsToo(PairState womenMen, PairState girlsBoys, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs("Jämställdhet", text));
  }

  @Test
  void whatFollowsTheLabelOfAGroupIsToldOfIt() {
    Pairs pairs =
        Draft.letter()
            .heading("Effekter")
            .item("Män: resorna går till hamnen. Bytet vid torget försvinner.")
            .item("Kvinnor: resorna går till lasarettet. Turen efter nattskiftet dras in.")
            .analysed()
            .pairs();
    assertEquals(new Pairs(PairState.DESCRIBED, PairState.NONE), pairs);
  }

  @Test
  void whatStandsUnderAHeadingThatIsAGroupIsToldOfIt() {
    Pairs pairs =
        Draft.letter()
            .heading("Effekter")
            .heading("Flickor", 2)
            .body("Slipper dela omklädningsrum.")
            .heading("Pojkar", 2)
            .body("Får samma tider men förlorar förrådet.")
            .analysed()
            .pairs();
    assertEquals(new Pairs(PairState.NONE, PairState.DESCRIBED), pairs);
  }
}
