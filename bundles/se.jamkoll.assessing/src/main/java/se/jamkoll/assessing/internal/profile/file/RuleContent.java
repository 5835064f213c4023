package se.jamkoll.assessing.internal.profile.file;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Profile.RuleSetting;
import se.jamkoll.api.assessment.Severity;

/**
 * What a file says of a rule.
 *
 * @param id the rule's id
 * @param enabled whether it applies; null for as inherited
 * @param severity the name of the severity; null for the rule's own
 * @param thresholds all other keys with their values: the rule's thresholds, if they are right
 */
@FitsRule
public record RuleContent(
    String id,
    @Nullable Boolean enabled,
    @OneOf({"ERROR", "WARNING", "INFO"}) @Nullable String severity,
    Map<String, String> thresholds) {

  /** Copies the thresholds. */
  public RuleContent {
    thresholds = Map.copyOf(thresholds);
  }

  Optional<Integer> threshold(String name) {
    String text = thresholds.getOrDefault(name, "");
    return text.matches("-?\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** Returns the setting laid over an inherited one, once the content is valid. */
  public RuleSetting over(RuleSetting inherited) {
    Map<String, Integer> numbers = new TreeMap<>(inherited.thresholds());
    thresholds.keySet().forEach(name -> threshold(name).ifPresent(n -> numbers.put(name, n)));
    return new RuleSetting(
        enabled == null ? inherited.enabled() : enabled,
        severity == null ? inherited.severity() : Severity.valueOf(severity),
        numbers);
  }
}
