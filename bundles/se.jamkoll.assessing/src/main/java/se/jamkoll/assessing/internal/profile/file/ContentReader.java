package se.jamkoll.assessing.internal.profile.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Takes the values of a file apart, without judging them. */
final class ContentReader {

  private final Problems problems;

  ContentReader(Problems problems) {
    this.problems = problems;
  }

  /** Returns what the file says; what has the wrong kind is a problem and left out. */
  ProfileContent read(Node root) {
    problems.stands("", Fields.line(root));
    Fields fields = Fields.of("", root, ProfileContent.KEYS, problems);
    return new ProfileContent(
        Objects.requireNonNullElse(fields.text("id"), ""),
        Objects.requireNonNullElse(fields.text("version"), ""),
        fields.text("extends"),
        fields.text("body"),
        fields.date("validFrom", LocalDate.MIN),
        fields.date("validTo", LocalDate.MAX),
        fields.text("documentName"),
        rules(fields),
        fields.texts("exemptTypes"),
        fields.texts("templates"),
        fields.texts("templateTexts"),
        fields.texts("perspectives"),
        fields.texts("requiredPairs"),
        completion(fields),
        lexicon(fields),
        fields.texts("goals"));
  }

  private Map<String, RuleContent> rules(Fields fields) {
    Map<String, RuleContent> rules = new LinkedHashMap<>();
    fields
        .node("rules")
        .map(node -> Fields.ofAny("rules", node, RuleIds.all(), problems))
        .ifPresent(
            settings ->
                settings
                    .keys()
                    .forEach(
                        id -> settings.node(id).ifPresent(node -> rules.put(id, rule(id, node)))));
    return rules;
  }

  private RuleContent rule(String id, Node node) {
    Fields settings = Fields.ofAny("rules." + id, node, ProfileContent.RULE_KEYS, problems);
    Map<String, String> thresholds = new LinkedHashMap<>();
    for (String key : settings.keys()) {
      String text = settings.text(key);
      if (text != null && !ProfileContent.RULE_KEYS.contains(key)) {
        thresholds.put(key, text);
      }
    }
    return new RuleContent(id, settings.flag("enabled"), settings.text("severity"), thresholds);
  }

  private @Nullable CompletionContent completion(Fields fields) {
    return fields
        .node("needsCompletion")
        .map(node -> Fields.of("needsCompletion", node, ProfileContent.COMPLETION_KEYS, problems))
        .map(each -> new CompletionContent(each.text("severity"), each.texts("rules")))
        .orElse(null);
  }

  private LexiconContent lexicon(Fields fields) {
    return fields
        .node("lexicon")
        .map(node -> Fields.of("lexicon", node, ProfileContent.LEXICON_KEYS, problems))
        .map(ContentReader::lexiconOf)
        .orElse(LexiconContent.NONE);
  }

  private static LexiconContent lexiconOf(Fields words) {
    List<String> names = words.texts("names");
    return new LexiconContent(
        words.texts("women"), words.texts("men"), words.texts("girls"), words.texts("boys"), names);
  }
}
