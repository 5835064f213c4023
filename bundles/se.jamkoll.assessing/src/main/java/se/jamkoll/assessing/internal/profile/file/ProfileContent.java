package se.jamkoll.assessing.internal.profile.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a profile file says, by itself: nothing is inherited yet, and what it leaves out is null or
 * empty.
 *
 * @param id the profile's id; empty when it is missing
 * @param version its version; empty when it is missing
 * @param parent the id of the profile that it extends
 * @param body the deciding body that it is for; null for the whole organisation
 * @param validFrom the first day that it is in force
 * @param validTo the last day that it is in force
 * @param documentName what the organisation calls its letters
 * @param rules settings of rules by id
 * @param exemptTypes item types that need no description
 * @param templates files of templates, beside the profile
 * @param templateTexts sentences of templates
 * @param perspectives ids of further rule sets
 * @param requiredPairs the pairs that are asked for
 * @param needsCompletion which findings ask for a completion
 * @param lexicon the organisation's own words
 * @param goals the organisation's gender-equality goals
 */
@DatesInOrder
public record ProfileContent(
    @Size(min = 1, message = NAME_ALLOWED) @Pattern(regexp = NAME, message = NAME_ALLOWED)
        String id,
    @Size(min = 1, message = NAME_ALLOWED) @Pattern(regexp = NAME, message = NAME_ALLOWED)
        String version,
    @Pattern(regexp = NAME, message = NAME_ALLOWED) @Nullable String parent,
    @Pattern(regexp = PHRASE, message = PHRASE_ALLOWED) @Nullable String body,
    LocalDate validFrom,
    LocalDate validTo,
    @OneOf({"tjänsteskrivelse", "tjänsteutlåtande", "beslutsunderlag"})
        @Nullable String documentName,
    Map<@KnownRule String, @Valid RuleContent> rules,
    @Size(max = MANY, message = LIST)
        List<@Pattern(regexp = PHRASE, message = PHRASE_ALLOWED) String> exemptTypes,
    @Size(max = FEW, message = LIST)
        List<@Pattern(regexp = TEMPLATE, message = "allowed.template") String> templates,
    @Size(max = MANY, message = LIST)
        List<@Size(min = 1, max = LONG, message = "allowed.text") String> templateTexts,
    @EachOnce @Size(max = FEW, message = LIST)
        List<@Pattern(regexp = PERSPECTIVE, message = "allowed.perspective") String> perspectives,
    @EachOnce List<@OneOf({"womenMen", "girlsBoys"}) String> requiredPairs,
    @Valid @Nullable CompletionContent needsCompletion,
    @Valid LexiconContent lexicon,
    @Size(max = MANY, message = LIST)
        List<@Pattern(regexp = PHRASE, message = PHRASE_ALLOWED) String> goals) {

  static final List<String> KEYS =
      List.of(
          "id",
          "version",
          "extends",
          "body",
          "validFrom",
          "validTo",
          "documentName",
          "rules",
          "exemptTypes",
          "templates",
          "templateTexts",
          "perspectives",
          "requiredPairs",
          "needsCompletion",
          "lexicon",
          "goals");
  static final List<String> RULE_KEYS = List.of("enabled", "severity");
  static final List<String> LEXICON_KEYS = List.of("women", "men", "girls", "boys", "names");
  static final List<String> COMPLETION_KEYS = List.of("severity", "rules");

  static final int FEW = 20;
  static final int MANY = 1_000;
  static final int LONG = 2_000;
  static final String LIST = "allowed.list";
  static final String NAME = "[\\p{L}\\d._-]{0,64}";
  static final String NAME_ALLOWED = "allowed.name";
  static final String PHRASE = "(?=.*[\\p{L}\\d])[^\\n\\r]{1,200}";
  static final String PHRASE_ALLOWED = "allowed.phrase";
  static final String TEMPLATE = "(?i)[^/\\\\]{1,200}\\.(dotx|docx|ott|odt)";
  static final String PERSPECTIVE = "[a-z\\d]+(-[a-z\\d]+)*";

  /** Copies the collections. */
  public ProfileContent {
    rules = Map.copyOf(rules);
    exemptTypes = List.copyOf(exemptTypes);
    templates = List.copyOf(templates);
    templateTexts = List.copyOf(templateTexts);
    perspectives = List.copyOf(perspectives);
    requiredPairs = List.copyOf(requiredPairs);
    goals = List.copyOf(goals);
  }

  /** Tells whether the profile is in force on a day. */
  public boolean inForce(LocalDate date) {
    return !date.isBefore(validFrom) && !date.isAfter(validTo);
  }

  /** Tells whether there is a day on which both profiles are in force. */
  public boolean overlaps(ProfileContent other) {
    return !validTo.isBefore(other.validFrom) && !other.validTo.isBefore(validFrom);
  }
}
