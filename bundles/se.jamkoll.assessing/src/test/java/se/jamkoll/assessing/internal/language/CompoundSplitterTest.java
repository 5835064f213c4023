package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.assessing.internal.language.CompoundSplitter.Part;

class CompoundSplitterTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final List<String> PIECES =
      List.of(
          "skol", "elever", "flick", "lag", "s", "-", "trafik", "chef", "trygghet", "barn", "x");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "skolelever, skol elever",
    "trygghetsaspekter, trygghet s aspekter",
    "verksamhetschefen, verksamhet s chefen",
    "skolsköterskorna, skol sköterskorna",
    "vårdcentralschefen, vårdcentral s chefen",
    "it-chefen, it - chefen",
    "damlagens, dam lagens"
  })
  void aCompoundIsSplitIntoModifiersAndHead(String form, String parts) {
    assertEquals(
        parts,
        LEXICON.parts(form).stream()
            .map(part -> part.link().isEmpty() ? part.word() : part.word() + " " + part.link())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "manual", "mandat", "konsult", "könummer", "tillsyn", "allmänhet", "tjänstemän",
        "herrgård", "dammsida", "pojkare", "xyzlag", "xyzelever", "kvinnofridslinjen", "klagomål"
      })
  void aWordThatIsNotWhollyCoveredNamesNoGroup(String form) {
    Set<Concept> groups =
        EnumSet.of(Concept.WOMEN, Concept.MEN, Concept.GIRLS, Concept.BOYS, Concept.GOAL);
    groups.retainAll(LEXICON.concepts(form));
    assertEquals(Set.of(), groups);
  }

  @Test
  void aHeadAloneIsNoCompound() {
    assertEquals(List.of(), LEXICON.parts("elever"));
  }

  @Property(tries = 1_000)
  void thePartsWithTheirLinksMakeUpTheWord(@ForAll("words") String form) {
    List<Part> parts = LEXICON.parts(form);
    if (!parts.isEmpty()) {
      assertEquals(
          form,
          parts.stream().map(part -> part.word() + part.link()).collect(Collectors.joining()));
      assertTrue(parts.size() > 1);
    }
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(6).map(s -> String.join("", s));
  }
}
