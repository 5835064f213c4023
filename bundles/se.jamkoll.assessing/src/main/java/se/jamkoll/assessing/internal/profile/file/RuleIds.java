package se.jamkoll.assessing.internal.profile.file;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.assessing.internal.rule.Rules;

/** The rules that a profile may set, and their thresholds. */
final class RuleIds {

  private RuleIds() {}

  /**
   * The range of a threshold: a whole number on a rule's annotation.
   *
   * @param min the smallest value
   * @param max the largest value
   */
  record Range(long min, long max) {

    boolean holds(int value) {
      return value >= min && value <= max;
    }
  }

  /** Returns the ids of all rules, in the order of the reference. */
  static List<String> all() {
    return Rules.all().stream().map(rule -> Rules.of(rule).id()).toList();
  }

  /** Tells whether a level may rest on a rule alone. */
  static boolean explainsLevel(String id) {
    return Rules.find(id).map(Rule::explainsLevel).orElse(false);
  }

  /** Returns the thresholds of a rule by name. */
  static Map<String, Range> thresholds(String id) {
    Map<String, Range> thresholds = new TreeMap<>();
    constraint(id).stream()
        .flatMap(rule -> List.of(rule.getDeclaredMethods()).stream())
        .forEach(
            attribute -> range(attribute).ifPresent(r -> thresholds.put(attribute.getName(), r)));
    return thresholds;
  }

  private static Optional<Range> range(Method attribute) {
    Min min = attribute.getAnnotation(Min.class);
    Max max = attribute.getAnnotation(Max.class);
    return min == null || max == null
        ? Optional.empty()
        : Optional.of(new Range(min.value(), max.value()));
  }

  private static Optional<Class<? extends Annotation>> constraint(String id) {
    return Rules.all().stream().filter(rule -> Rules.of(rule).id().equals(id)).findFirst();
  }
}
