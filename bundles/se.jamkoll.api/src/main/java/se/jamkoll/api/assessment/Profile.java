package se.jamkoll.api.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's settings: which rules apply and how, and what its documents are called.
 *
 * @param id the profile's id
 * @param version its version
 * @param rules the settings of rules by rule id; a rule without a setting applies as it is
 * @param exemptTypes item types that need no description, in lower case
 * @param templateTexts sentences of the organisation's own templates: heading or instruction, never
 *     analysis
 * @param documentName what the organisation calls its letters, such as {@code tjänsteskrivelse}
 * @param perspectives the ids of further rule sets that speak of each document, in their order
 */
public record Profile(
    String id,
    String version,
    Map<String, RuleSetting> rules,
    Set<String> exemptTypes,
    List<String> templateTexts,
    String documentName,
    List<String> perspectives) {

  /** Copies the collections. */
  public Profile {
    rules = Map.copyOf(rules);
    exemptTypes = Set.copyOf(exemptTypes);
    templateTexts = List.copyOf(templateTexts);
    perspectives = List.copyOf(perspectives);
  }

  /** Creates the profile of an organisation that looks from no further perspective. */
  public Profile(
      String id,
      String version,
      Map<String, RuleSetting> rules,
      Set<String> exemptTypes,
      List<String> templateTexts,
      String documentName) {
    this(id, version, rules, exemptTypes, templateTexts, documentName, List.of());
  }

  /** Creates the profile of an organisation that calls its letters tjänsteskrivelser. */
  public Profile(
      String id,
      String version,
      Map<String, RuleSetting> rules,
      Set<String> exemptTypes,
      List<String> templateTexts) {
    this(id, version, rules, exemptTypes, templateTexts, "tjänsteskrivelse");
  }

  /** Returns this profile's id and version. */
  public ProfileVersion profileVersion() {
    return new ProfileVersion(id, version);
  }

  /**
   * How a rule applies.
   *
   * @param enabled whether it applies at all
   * @param severity the severity of its findings; null for the rule's own
   */
  public record RuleSetting(boolean enabled, @Nullable Severity severity) {}
}
