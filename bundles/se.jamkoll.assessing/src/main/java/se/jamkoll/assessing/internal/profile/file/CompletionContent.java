package se.jamkoll.assessing.internal.profile.file;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Profile.Completion;
import se.jamkoll.api.assessment.Severity;

/**
 * Which findings a file lets ask for a completion.
 *
 * @param severity the name of the least serious severity that does; null for none
 * @param rules the ids of rules whose findings do
 */
public record CompletionContent(
    @OneOf({"ERROR", "WARNING", "INFO"}) @Nullable String severity, List<@KnownRule String> rules) {

  /** Copies the list. */
  public CompletionContent {
    rules = List.copyOf(rules);
  }

  /** Returns the setting, once the content is valid. */
  public Completion completion() {
    Set<Severity> severities = new TreeSet<>();
    if (severity != null) {
      for (Severity each : Severity.values()) {
        if (each.compareTo(Severity.valueOf(severity)) <= 0) {
          severities.add(each);
        }
      }
    }
    return new Completion(severities, Set.copyOf(rules));
  }
}
