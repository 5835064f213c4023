package se.jamkoll.assessing.internal.perspective;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.jamkoll.api.rule.Aspect;
import se.jamkoll.api.rule.CommonConcept;
import se.jamkoll.assessing.internal.language.Concept;

/** Says what is found here in the words of the api, which has fewer of them. */
final class Vocabulary {

  private static final Map<Concept, CommonConcept> CONCEPTS = new EnumMap<>(Concept.class);
  private static final Map<se.jamkoll.assessing.internal.signal.Aspect, Aspect> ASPECTS =
      new EnumMap<>(se.jamkoll.assessing.internal.signal.Aspect.class);

  static {
    for (CommonConcept common : CommonConcept.values()) {
      CONCEPTS.put(Concept.valueOf(common.name()), common);
    }
    CONCEPTS.put(Concept.DAUGHTERS, CommonConcept.GIRLS);
    CONCEPTS.put(Concept.SONS, CommonConcept.BOYS);
    for (Aspect aspect : Aspect.values()) {
      ASPECTS.put(se.jamkoll.assessing.internal.signal.Aspect.valueOf(aspect.name()), aspect);
    }
  }

  private Vocabulary() {}

  /** Returns the common concepts among what a word speaks of. */
  static Set<CommonConcept> of(Collection<Concept> concepts) {
    Set<CommonConcept> common = EnumSet.noneOf(CommonConcept.class);
    for (Concept concept : concepts) {
      CommonConcept name = CONCEPTS.get(concept);
      if (name != null) {
        common.add(name);
      }
    }
    return common;
  }

  /** Returns an aspect, if the api has it. */
  static Optional<Aspect> of(se.jamkoll.assessing.internal.signal.Aspect aspect) {
    return Optional.ofNullable(ASPECTS.get(aspect));
  }
}
