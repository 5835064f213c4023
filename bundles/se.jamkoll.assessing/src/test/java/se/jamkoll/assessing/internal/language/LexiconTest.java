package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

  private static final Set<Concept> GROUPS =
      EnumSet.of(Concept.WOMEN, Concept.MEN, Concept.GIRLS, Concept.BOYS);
  private static final Map<Concept, List<String>> DATA = data();

  private final Lexicon lexicon = Lexicon.load();

  @ParameterizedTest
  @EnumSource(Concept.class)
  void everyConceptHasForms(Concept concept) {
    assertFalse(DATA.getOrDefault(concept, List.of()).isEmpty());
  }

  @Test
  void noFormNamesMoreThanOneGroup() {
    for (Concept group : GROUPS) {
      for (String form : plain(group)) {
        Set<Concept> named = EnumSet.noneOf(Concept.class);
        named.addAll(lexicon.concepts(form));
        named.retainAll(GROUPS);
        assertEquals(Set.of(group), named, form);
      }
    }
  }

  @Test
  void noFormStandsTwiceInAGroup() {
    for (Concept group : GROUPS) {
      Set<String> seen = new HashSet<>();
      List<String> twice =
          DATA.getOrDefault(group, List.of()).stream().filter(f -> !seen.add(f)).toList();
      assertEquals(List.of(), twice, group.toString());
    }
  }

  @Test
  void formsAreInLowerCase() {
    DATA.values().stream()
        .flatMap(List::stream)
        .forEach(form -> assertEquals(form.toLowerCase(Locale.ROOT), form));
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
  void anUnknownWordSpeaksOfNothing() {
    assertEquals(Set.of(), lexicon.concepts("qwrtz"));
    assertEquals(Set.of(), lexicon.concepts(""));
  }

  private static List<String> plain(Concept concept) {
    return DATA.getOrDefault(concept, List.of()).stream()
        .filter(form -> form.indexOf('*') < 0 && !form.startsWith("-") && form.indexOf('/') < 0)
        .toList();
  }

  private static Map<Concept, List<String>> data() {
    Map<Concept, List<String>> data = new EnumMap<>(Concept.class);
    try (InputStream resource = Lexicon.class.getResourceAsStream("lexicon.txt")) {
      String all = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      all.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("@"))
          .forEach(line -> add(data, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return data;
  }

  private static void add(Map<Concept, List<String>> data, String line) {
    int colon = line.indexOf(": ");
    data.computeIfAbsent(Concept.valueOf(line.substring(0, colon)), c -> new ArrayList<>())
        .addAll(List.of(line.substring(colon + 2).trim().split(" +", -1)));
  }
}
