package se.jamkoll.assessing.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jamkoll.api.assessment.Group.BOYS;
import static se.jamkoll.api.assessment.Group.GIRLS;
import static se.jamkoll.api.assessment.Group.MEN;
import static se.jamkoll.api.assessment.Group.WOMEN;
import static se.jamkoll.api.assessment.PairState.CLAIMED;
import static se.jamkoll.api.assessment.PairState.DATA;
import static se.jamkoll.api.assessment.PairState.DESCRIBED;
import static se.jamkoll.api.assessment.PairState.JUSTIFIED;
import static se.jamkoll.api.assessment.PairState.NONE;
import static se.jamkoll.api.assessment.PairState.PARTLY;
import static se.jamkoll.assessing.internal.rule.RuleTester.said;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.assessing.internal.signal.Aspect;

class PairRulesTest {

  private static final String WOMEN_MEN = "women-men-described";
  private static final String GIRLS_BOYS = "girls-boys-described";

  @Test
  void aPairThatNothingIsSaidOfIsAnErrorWhereTheOtherPairStands() {
    var signals = partial(DESCRIBED, NONE).says(1, DESCRIBED, NONE, Set.of(WOMEN, MEN));
    assertEquals(List.of("NONE ERROR Text."), said(GIRLS_BOYS, signals));
    assertEquals(List.of(), said(WOMEN_MEN, signals));
  }

  @Test
  void nothingIsSaidOfThePairsWhenNeitherHasAnything() {
    var signals = Signals.of("Text.", Level.MISSING, NONE, NONE);
    assertEquals(List.of(), said(WOMEN_MEN, signals));
    assertEquals(List.of(), said(GIRLS_BOYS, signals));
  }

  @Test
  void aHeadcountIsAWarning() {
    var signals = partial(DATA, JUSTIFIED).says(1, DATA, NONE, Set.of(WOMEN, MEN), Aspect.DATA);
    assertEquals(List.of("DATA WARNING Text."), said(WOMEN_MEN, signals));
    assertEquals(List.of(), said(GIRLS_BOYS, signals));
  }

  @Test
  void aClaimIsAnErrorForBothPairsThatItIsAbout() {
    var signals =
        Signals.of("Text.", Level.BOILERPLATE, CLAIMED, CLAIMED)
            .says(1, CLAIMED, CLAIMED, Set.of(), Aspect.NO_EFFECT);
    assertEquals(List.of("CLAIMED ERROR Text."), said(WOMEN_MEN, signals));
    assertEquals(List.of("CLAIMED ERROR Text."), said(GIRLS_BOYS, signals));
  }

  @Test
  void anEffectForOneGroupNamesTheOneThatIsMissing() {
    var signals = partial(NONE, PARTLY).says(1, NONE, PARTLY, Set.of(BOYS), Aspect.EFFECT);
    assertEquals(List.of("ONE_GROUP WARNING Text."), said(GIRLS_BOYS, signals));
    var evidence = new GirlsBoysDescribed.Check().evidence(signals.analysed()).get(0).parameters();
    assertEquals(Map.<String, Object>of("group", BOYS, "missing", GIRLS), evidence);
  }

  @Test
  void anEffectThatIsLeftEmptySaysSo() {
    var signals =
        partial(PARTLY, NONE).says(1, PARTLY, NONE, Set.of(WOMEN, MEN), Aspect.UNNAMED_EFFECT);
    assertEquals(List.of("UNNAMED_EFFECT WARNING Text."), said(WOMEN_MEN, signals));
  }

  @Test
  void anEffectOnStaffSaysSo() {
    var signals = partial(PARTLY, NONE).says(1, PARTLY, NONE, Set.of(WOMEN, MEN), Aspect.EMPLOYER);
    assertEquals(List.of("EMPLOYER WARNING Text."), said(WOMEN_MEN, signals));
    assertEquals(List.of("STAFF WARNING Text."), said("employer-facts", signals));
  }

  @Test
  void factsAboutStaffDoNotMatterOncePairsAreSettled() {
    var signals =
        Signals.of("Text.", Level.COMPLETE, DESCRIBED, JUSTIFIED)
            .says(1, PARTLY, NONE, Set.of(WOMEN), Aspect.EMPLOYER);
    assertEquals(List.of(), said("employer-facts", signals));
  }

  @Test
  void childrenInGeneralHaveOneFindingNotTwo() {
    var signals =
        partial(NONE, PARTLY).says(1, NONE, PARTLY, Set.of(), Aspect.EFFECT, Aspect.CHILDREN_ONLY);
    assertEquals(List.of("CHILDREN_ONLY WARNING Text."), said("children-by-sex", signals));
    assertEquals(List.of(), said(GIRLS_BOYS, signals));
  }

  @Test
  void childrenBesideGirlsAreNotChildrenAlone() {
    var signals =
        partial(NONE, PARTLY)
            .says(1, NONE, PARTLY, Set.of(), Aspect.EFFECT, Aspect.CHILDREN_ONLY)
            .says(1, NONE, PARTLY, Set.of(GIRLS), Aspect.EFFECT);
    assertEquals(List.of(), said("children-by-sex", signals));
    assertEquals(List.of("ONE_GROUP WARNING Text."), said(GIRLS_BOYS, signals));
  }

  @Test
  void aStateThatNoStatementProvesIsStillTold() {
    assertEquals(List.of("PARTLY WARNING"), said(WOMEN_MEN, partial(PARTLY, NONE)));
  }

  @Test
  void groupsBelongToTheirPair() {
    Set<Group> both = Set.of(WOMEN, GIRLS);
    var signals = partial(PARTLY, PARTLY).says(1, PARTLY, PARTLY, both, Aspect.EFFECT);
    assertEquals(List.of("ONE_GROUP WARNING Text."), said(WOMEN_MEN, signals));
    assertEquals(List.of("ONE_GROUP WARNING Text."), said(GIRLS_BOYS, signals));
  }

  private static Signals partial(PairState womenMen, PairState girlsBoys) {
    return Signals.of("Text.", Level.PARTIAL, womenMen, girlsBoys);
  }
}
