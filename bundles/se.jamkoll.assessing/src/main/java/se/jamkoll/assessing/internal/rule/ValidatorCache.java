package se.jamkoll.assessing.internal.rule;

import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import se.jamkoll.api.assessment.Profile.RuleSetting;

/** Keeps the validators of the settings used last, since each takes a while to build. */
final class ValidatorCache {

  /** An installation has a profile per organisation, and some per board. */
  private static final int MAX_SETTINGS = 64;

  private final Map<Map<String, RuleSetting>, Validator> validators =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<String, RuleSetting>, Validator> eldest) {
          return size() > MAX_SETTINGS;
        }
      };

  /** Returns the validator of the settings, which is safe for use by several threads. */
  synchronized Validator get(Map<String, RuleSetting> settings) {
    return validators.computeIfAbsent(settings, ValidatorBuilder::build);
  }
}
