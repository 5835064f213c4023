package se.jamkoll.statistics.internal.factor;

import java.util.List;
import se.jamkoll.api.statistics.RuleUse;

/** Names what items were assessed by, each once and sorted. */
public final class AssessedBy {

  private AssessedBy() {}

  /** Returns the versions of the rules. */
  public static List<String> rules(List<RuleUse> versions) {
    return versions.stream().map(RuleUse::rules).distinct().sorted().toList();
  }

  /** Returns the profiles with their versions. */
  public static List<String> profiles(List<RuleUse> versions) {
    return versions.stream()
        .map(use -> use.profile() + " " + use.profileVersion())
        .distinct()
        .sorted()
        .toList();
  }
}
