package se.jamkoll.assessing.internal.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.Profile.RuleSetting;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.assessing.internal.rule.Rules;

/** Turns the values of a file into a profile; every error says what, where and what is allowed. */
final class ProfileParser {

  private static final String NAME_ALLOWED = "1–64 letters, digits, '.', '_' or '-'";
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\d._-]{1,64}");
  private static final List<String> KEYS =
      List.of(
          "id", "version", "documentName", "rules", "exemptTypes", "templateTexts", "perspectives");
  private static final List<String> SETTING_KEYS = List.of("enabled", "severity");
  private static final List<String> DOCUMENT_NAMES =
      List.of("tjänsteskrivelse", "tjänsteutlåtande", "beslutsunderlag");
  private static final String PERSPECTIVE_ALLOWED =
      "the id of a rule set, such as barnets-basta, each once";
  private static final Pattern PERSPECTIVE = Pattern.compile("[a-z\\d]+(-[a-z\\d]+)*");
  private static final int MAX_ITEMS = 1_000;
  private static final int MAX_TEXT = 2_000;

  private final String file;

  /** Creates a parser for a file, named in errors. */
  ProfileParser(String file) {
    this.file = file;
  }

  /** Returns the profile that the values of the file make. */
  Profile profile(@Nullable Object value) throws InvalidProfileException {
    Map<String, @Nullable Object> fields = map("the profile", value, KEYS);
    return new Profile(
        name("id", fields.get("id")),
        name("version", fields.get("version")),
        rules(fields.get("rules")),
        exemptTypes(fields.get("exemptTypes")),
        texts("templateTexts", fields.get("templateTexts")),
        documentName(fields.get("documentName")),
        perspectives(fields.get("perspectives")));
  }

  /** Rule sets come and go, so that only the look of an id can be checked here. */
  private List<String> perspectives(@Nullable Object value) throws InvalidProfileException {
    List<String> ids = new ArrayList<>();
    for (String id : texts("perspectives", value)) {
      if (!PERSPECTIVE.matcher(id).matches() || ids.contains(id)) {
        throw error(
            "perspectives[" + ids.size() + "]", "cannot be " + shown(id), PERSPECTIVE_ALLOWED);
      }
      ids.add(id);
    }
    return ids;
  }

  private String name(String field, @Nullable Object value) throws InvalidProfileException {
    if (value == null) {
      throw error(field, "is missing", NAME_ALLOWED);
    }
    String text = value.toString();
    if (value instanceof Map || value instanceof List || !NAME.matcher(text).matches()) {
      throw error(field, "cannot be " + shown(value), NAME_ALLOWED);
    }
    return text;
  }

  private String documentName(@Nullable Object value) throws InvalidProfileException {
    if (value == null) {
      return DOCUMENT_NAMES.get(0);
    }
    if (value instanceof String name && DOCUMENT_NAMES.contains(name)) {
      return name;
    }
    throw error("documentName", "cannot be " + shown(value), String.join(", ", DOCUMENT_NAMES));
  }

  private Map<String, RuleSetting> rules(@Nullable Object value) throws InvalidProfileException {
    if (value == null) {
      return Map.of();
    }
    List<String> ids = Rules.all().stream().map(rule -> Rules.of(rule).id()).toList();
    Map<String, RuleSetting> settings = new LinkedHashMap<>();
    for (var entry : map("rules", value, ids).entrySet()) {
      settings.put(entry.getKey(), setting(entry.getKey(), entry.getValue()));
    }
    return settings;
  }

  private RuleSetting setting(String id, @Nullable Object value) throws InvalidProfileException {
    String field = "rules." + id;
    Map<String, @Nullable Object> fields = map(field, value, SETTING_KEYS);
    boolean enabled = enabled(field + ".enabled", fields.get("enabled"));
    if (!enabled && Rules.find(id).map(Rule::explainsLevel).orElse(false)) {
      throw error(
          field + ".enabled",
          "cannot be false, since a level may rest on this rule alone",
          "true; set severity to INFO to tone it down");
    }
    return new RuleSetting(enabled, severity(field + ".severity", fields.get("severity")));
  }

  private boolean enabled(String field, @Nullable Object value) throws InvalidProfileException {
    if (value == null) {
      return true;
    }
    if (value instanceof Boolean enabled) {
      return enabled;
    }
    throw error(field, "cannot be " + shown(value), "true, false");
  }

  private @Nullable Severity severity(String field, @Nullable Object value)
      throws InvalidProfileException {
    if (value == null) {
      return null;
    }
    for (Severity severity : Severity.values()) {
      if (severity.name().equals(value)) {
        return severity;
      }
    }
    String allowed =
        Stream.of(Severity.values()).map(Severity::name).collect(Collectors.joining(", "));
    throw error(field, "cannot be " + shown(value), allowed);
  }

  private Set<String> exemptTypes(@Nullable Object value) throws InvalidProfileException {
    Set<String> types = new LinkedHashSet<>();
    for (String type : texts("exemptTypes", value)) {
      types.add(type.toLowerCase(Locale.ROOT));
    }
    return types;
  }

  private List<String> texts(String field, @Nullable Object value) throws InvalidProfileException {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> items) || items.size() > MAX_ITEMS) {
      throw error(field, "is not a list of texts", "a list of at most " + MAX_ITEMS + " texts");
    }
    List<String> texts = new ArrayList<>();
    for (Object item : items) {
      if (!(item instanceof String text) || text.isBlank() || text.length() > MAX_TEXT) {
        throw error(
            field + "[" + texts.size() + "]",
            "cannot be " + shown(item),
            "a text of 1–" + MAX_TEXT + " characters");
      }
      texts.add(text.strip());
    }
    return texts;
  }

  private Map<String, @Nullable Object> map(
      String field, @Nullable Object value, List<String> allowed) throws InvalidProfileException {
    if (!(value instanceof Map<?, ?> entries)) {
      throw error(field, "is not a list of keys with values", String.join(", ", allowed));
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      if (!(entry.getKey() instanceof String key) || !allowed.contains(key)) {
        throw error(field, "has no key " + shown(entry.getKey()), String.join(", ", allowed));
      }
      fields.put(key, entry.getValue());
    }
    return fields;
  }

  private InvalidProfileException error(String field, String problem, String allowed) {
    return new InvalidProfileException(
        file + ": " + field + " " + problem + "; allowed: " + allowed);
  }

  /** Lists and maps are not shown: they may be huge, or hold themselves. */
  private static String shown(@Nullable Object value) {
    if (value instanceof List || value instanceof Map) {
      return value instanceof List ? "a list" : "a list of keys with values";
    }
    String text = String.valueOf(value).replaceAll("\\s+", " ");
    return "'" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "'";
  }
}
