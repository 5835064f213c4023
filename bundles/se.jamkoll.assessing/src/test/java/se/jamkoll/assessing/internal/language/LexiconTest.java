package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

  private static final Set<Concept> GROUPS =
      EnumSet.of(Concept.WOMEN, Concept.MEN, Concept.GIRLS, Concept.BOYS);

  private final Lexicon lexicon = Lexicon.load();

  @Test
  void theDataStatesItsVersion() {
    assertTrue(lexicon.version().matches("\\d{4}\\.\\d+"), lexicon.version());
  }

  @ParameterizedTest
  @EnumSource(Concept.class)
  void everyConceptHasForms(Concept concept) {
    assertTrue(lexicon.forms().stream().anyMatch(form -> lexicon.concepts(form).contains(concept)));
  }

  @Test
  void noFormNamesMoreThanOneGroup() {
    for (String form : lexicon.forms()) {
      Set<Concept> named = EnumSet.noneOf(Concept.class);
      named.addAll(lexicon.concepts(form));
      named.retainAll(GROUPS);
      assertTrue(named.size() <= 1, form + " " + named);
    }
  }

  @Test
  void formsAreInLowerCase() {
    lexicon.forms().forEach(form -> assertEquals(form.toLowerCase(Locale.ROOT), form));
  }

  @Test
  void thousandsOfFormsComeFromTheLemmas() {
    assertTrue(lexicon.forms().size() > 3_500, "" + lexicon.forms().size());
  }

  @ParameterizedTest(name = "{0} is a form of {1}")
  @CsvSource({"kvinnornas, kvinna", "försvann, försvinna", "brukarna, brukare", "qwrtz, qwrtz"})
  void aFormKnowsItsLemma(String form, String lemma) {
    assertEquals(lemma, lexicon.lemma(form));
  }

  @ParameterizedTest(name = "{1} names {0}")
  @CsvSource({
    "WOMEN, kvinna",
    "WOMEN, kvinnornas",
    "WOMEN, kvinnlig",
    "WOMEN, mammorna",
    "WOMEN, mödrar",
    "WOMEN, damlaget",
    "WOMEN, damfotboll",
    "WOMEN, småbarnsmammor",
    "MEN, män",
    "MEN, männens",
    "MEN, manliga",
    "MEN, papporna",
    "MEN, fäder",
    "MEN, herrlag",
    "MEN, herrgrupper",
    "GIRLS, flickorna",
    "GIRLS, tjejernas",
    "GIRLS, flicklagen",
    "GIRLS, skolflickor",
    "BOYS, pojkarnas",
    "BOYS, killar",
    "BOYS, pojklaget",
    "SEX, könen",
    "SEX, jämställdhetens",
    "SEX, genusperspektiv",
    "SEX, könsskillnader",
    "CHILDREN, barnens",
    "CHILDREN, gymnasieelever",
    "DAUGHTERS, döttrarna",
    "SONS, söner",
    "NEGATION, inte",
    "REASON, eftersom",
    "COMPARATIVE, tryggare"
  })
  void aFormNamesItsConcept(Concept concept, String form) {
    assertTrue(lexicon.concepts(form).contains(concept), lexicon.concepts(form).toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "man",
    "tjänsteman",
    "tjänstemän",
    "tjänstemännen",
    "ombudsman",
    "nämndemän",
    "brandmän",
    "talesman",
    "allmän",
    "allmänna",
    "allmänhet",
    "gemensam",
    "manual",
    "mandat",
    "manus",
    "sammanträde",
    "dammen",
    "herrgård",
    "damm",
    "sonderar",
    "flickr",
    "jämlikhet",
    "vårdkön",
    "telefonkön",
    "människor",
    "månad"
  })
  void aLookalikeNamesNoGroupAndNotSex(String form) {
    Set<Concept> named = EnumSet.noneOf(Concept.class);
    named.addAll(lexicon.concepts(form));
    named.retainAll(
        EnumSet.of(
            Concept.WOMEN,
            Concept.MEN,
            Concept.GIRLS,
            Concept.BOYS,
            Concept.DAUGHTERS,
            Concept.SONS,
            Concept.SEX));
    assertEquals(Set.of(), named);
  }

  @Test
  void grandchildrenAreNotTheChildrenOfTheCase() {
    assertFalse(lexicon.concepts("barnbarn").contains(Concept.CHILDREN));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"påverkades", "minskade", "flyttade"})
  void aPastTenseIsKnownByItsEnding(String form) {
    assertTrue(lexicon.concepts(form).contains(Concept.PAST));
  }

  @Test
  void theCommonWordsSpeakOfNothingAndStandOnce() {
    Set<String> seen = new HashSet<>();
    DataFile.read(
        "common-words.txt",
        words ->
            words.forEach(
                word -> {
                  assertTrue(seen.add(word), word);
                  assertEquals(Set.of(), lexicon.concepts(word), word);
                }));
    assertTrue(seen.size() > 1_000, () -> seen.size() + " words");
  }

  @Test
  void anUnknownWordSpeaksOfNothing() {
    assertEquals(Set.of(), lexicon.concepts("qwrtz"));
    assertEquals(Set.of(), lexicon.concepts(""));
  }
}
