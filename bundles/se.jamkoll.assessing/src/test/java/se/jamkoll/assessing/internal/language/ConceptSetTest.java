package se.jamkoll.assessing.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ConceptSetTest {

  @Property
  void holdsWhatItWasMadeOf(@ForAll Set<Concept> concepts) {
    ConceptSet set = ConceptSet.of(concepts);
    assertEquals(concepts, set);
    assertEquals(concepts.size(), set.size());
    for (Concept concept : Concept.values()) {
      assertEquals(concepts.contains(concept), set.has(concept));
    }
  }

  @Property
  void joinsAndMeetsAsOtherSetsDo(@ForAll Set<Concept> some, @ForAll Set<Concept> others) {
    EnumSet<Concept> all = EnumSet.noneOf(Concept.class);
    all.addAll(some);
    all.addAll(others);
    assertEquals(all, ConceptSet.of(some).with(others));
    boolean common = some.stream().anyMatch(others::contains);
    if (common) {
      assertTrue(ConceptSet.of(some).meets(ConceptSet.of(others)));
    } else {
      assertFalse(ConceptSet.of(some).meets(ConceptSet.of(others)));
    }
  }
}
