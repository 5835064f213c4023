package se.jamkoll.api.assessment;

import java.util.EnumMap;
import java.util.EnumSet;
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
 *     analysis; what is filled in stands in square brackets
 * @param documentName what the organisation calls its letters, such as {@code tjänsteskrivelse}
 * @param perspectives the ids of further rule sets that speak of each document, in their order
 * @param requiredPairs the pairs that the organisation asks for. The level is the rubric's, of both
 *     pairs, whatever stands here; findings about another pair are information
 * @param completion which findings ask for a completion of the document
 * @param vocabulary the organisation's own words
 * @param hash the SHA-256 of the content, 64 lower-case hexadecimal digits; empty for a profile
 *     that no file holds
 * @param content what its file says, followed by what those that it extends say, each as a YAML
 *     document; empty for a profile that no file holds. Templates are not in it
 */
public record Profile(
    String id,
    String version,
    Map<String, RuleSetting> rules,
    Set<String> exemptTypes,
    List<String> templateTexts,
    String documentName,
    List<String> perspectives,
    Set<Pair> requiredPairs,
    Completion completion,
    Vocabulary vocabulary,
    String hash,
    String content) {

  /** Copies the collections. */
  public Profile {
    rules = Map.copyOf(rules);
    exemptTypes = Set.copyOf(exemptTypes);
    templateTexts = List.copyOf(templateTexts);
    perspectives = List.copyOf(perspectives);
    requiredPairs = Set.copyOf(requiredPairs);
  }

  /** Creates a profile that asks for both pairs and has no words of its own. */
  public Profile(
      String id,
      String version,
      Map<String, RuleSetting> rules,
      Set<String> exemptTypes,
      List<String> templateTexts,
      String documentName,
      List<String> perspectives) {
    this(
        id,
        version,
        rules,
        exemptTypes,
        templateTexts,
        documentName,
        perspectives,
        EnumSet.allOf(Pair.class),
        Completion.OF_ERRORS,
        Vocabulary.NONE,
        "",
        "");
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

  /** Returns this profile's id, version and hash. */
  public ProfileVersion profileVersion() {
    return new ProfileVersion(id, version, hash);
  }

  /**
   * How a rule applies.
   *
   * @param enabled whether it applies at all
   * @param severity the severity of its findings; null for the rule's own
   * @param thresholds the rule's thresholds by name; one that is not named has the rule's own value
   */
  public record RuleSetting(
      boolean enabled, @Nullable Severity severity, Map<String, Integer> thresholds) {

    /** Copies the thresholds. */
    public RuleSetting {
      thresholds = Map.copyOf(thresholds);
    }

    /** Creates a setting with the rule's own thresholds. */
    public RuleSetting(boolean enabled, @Nullable Severity severity) {
      this(enabled, severity, Map.of());
    }
  }

  /**
   * Which findings ask for a completion of the document.
   *
   * @param severities every finding of one of these severities does
   * @param rules every finding of one of these rules does, by rule id
   */
  public record Completion(Set<Severity> severities, Set<String> rules) {

    /** Errors ask for a completion. */
    public static final Completion OF_ERRORS = new Completion(Set.of(Severity.ERROR), Set.of());

    /** Copies the sets. */
    public Completion {
      severities = Set.copyOf(severities);
      rules = Set.copyOf(rules);
    }

    /** Tells whether a finding asks for a completion. */
    public boolean askedBy(Finding finding) {
      return severities.contains(finding.severity()) || rules.contains(finding.rule());
    }
  }

  /**
   * The words that an organisation adds to the language of the assessment.
   *
   * @param groups word forms that name a group, in lower case
   * @param names names of organisations and projects, which speak of no group
   * @param goals the organisation's gender-equality goals, as its documents name them
   */
  public record Vocabulary(Map<Group, Set<String>> groups, List<String> names, List<String> goals) {

    /** No words of its own. */
    public static final Vocabulary NONE = new Vocabulary(Map.of(), List.of(), List.of());

    /** Copies the collections. */
    public Vocabulary {
      Map<Group, Set<String>> copy = new EnumMap<>(Group.class);
      groups.forEach((group, forms) -> copy.put(group, Set.copyOf(forms)));
      groups = Map.copyOf(copy);
      names = List.copyOf(names);
      goals = List.copyOf(goals);
    }
  }
}
