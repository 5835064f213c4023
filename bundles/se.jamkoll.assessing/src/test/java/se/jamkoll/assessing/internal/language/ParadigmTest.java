package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParadigmTest {

  private static final Map<String, Paradigm> PARADIGMS = Paradigm.load();

  @ParameterizedTest(name = "{1} by {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          n1  | kvinna     | kvinna kvinnas kvinnan kvinnans kvinnor kvinnors kvinnorna kvinnornas
          n2e | pojke      | pojke pojkes pojken pojkens pojkar pojkars pojkarna pojkarnas
          n2s | nyckel     | nyckel nyckels nyckeln nyckelns nycklar nycklars nycklarna nycklarnas
          n5m | program    | program programs programmet programmets programmen programmens
          n6  | brukare    | brukare brukares brukaren brukarens brukarna brukarnas
          a2l | enkel      | enkel enkelt enkla / enklare / enklast enklaste
          a1v | ny         | ny nytt nya / nyare / nyast nyaste
          v1  | minska     | minska minskar minskas / minskade minskades / minskat minskats minskad
          v2t | sänka      | sänka sänker sänks sänkas / sänkte sänktes / sänkt sänkts sänkta
          v3  | nå         | nå når nås / nådde nåddes / nått nåtts nådd nådda
          """)
  void aLemmaTakesTheEndingsOfItsClass(String name, String lemma, String forms) {
    List<List<String>> expected =
        Arrays.stream(forms.split(" / ", -1)).map(slot -> List.of(slot.split(" ", -1))).toList();
    assertEquals(expected, paradigm(name).forms(lemma));
  }

  @Test
  void aStrongVerbComesFromItsPrincipalParts() {
    assertEquals(
        List.of(
            List.of("finna", "finner", "finnas", "finns"),
            List.of("fann", "fanns"),
            List.of("funnit", "funnits")),
        Paradigm.strong("finna", List.of("finner", "fann", "funnit")));
  }

  @Test
  void aLemmaOfAnotherClassIsRefused() {
    Paradigm first = paradigm("n1");
    assertThrows(IllegalArgumentException.class, () -> first.forms("pojke"));
  }

  private static Paradigm paradigm(String name) {
    Paradigm paradigm = PARADIGMS.get(name);
    if (paradigm == null) {
      throw new AssertionError("no paradigm " + name);
    }
    return paradigm;
  }
}
