package se.jamkoll.assessing.internal.rule;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.assessing.internal.signal.ConsequenceSection.Content;

/** Lists the variants that each rule tells its evidence by. */
public final class RuleVariants {

  private RuleVariants() {}

  /** Returns the variants by the ids of the rules. */
  public static Map<String, List<String>> all() {
    Map<String, List<String>> variants = new TreeMap<>();
    Rules.all().forEach(rule -> variants.put(Rules.of(rule).id(), of(rule)));
    return variants;
  }

  private static List<String> of(Class<? extends Annotation> rule) {
    if (rule == ConsequenceHeadingFilled.class) {
      return Stream.of(Content.values()).filter(Content::empty).map(Enum::name).toList();
    }
    if (rule == ClaimHasReason.class) {
      return names(ClaimKind.values());
    }
    if (rule == WomenMenDescribed.class || rule == GirlsBoysDescribed.class) {
      return names(PairCheck.Variant.values());
    }
    return Stream.of(rule.getDeclaredClasses())
        .filter(Class::isEnum)
        .findFirst()
        .map(type -> Stream.of(type.getEnumConstants()).map(Object::toString).toList())
        .orElseGet(() -> names(ChecklistAnswer.PARTLY, ChecklistAnswer.NO));
  }

  private static List<String> names(Enum<?>... variants) {
    return Stream.of(variants).map(Enum::name).toList();
  }
}
