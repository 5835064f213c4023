package se.jamkoll.assessing.internal.perspective;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import se.jamkoll.api.rule.RuleSet;

/**
 * A rule set of one rule.
 *
 * @param id its id
 * @param lexicon its words
 * @param messages the base name of its texts
 */
record TidyLetters(String id, Map<String, List<String>> lexicon, String messages)
    implements RuleSet {

  private static final String TEXTS = "se.jamkoll.assessing.internal.perspective.tidy";

  TidyLetters(String id) {
    this(id, Map.of("BICYCLE", List.of("cykel*", "*cykel", "två hjul"), "TRAIN", List.of("tåg*")));
  }

  TidyLetters(String id, Map<String, List<String>> lexicon) {
    this(id, lexicon, TEXTS);
  }

  @Override
  public String version() {
    return "7";
  }

  @Override
  public List<Class<? extends Annotation>> constraints() {
    return List.of(TidyLetter.class);
  }
}
