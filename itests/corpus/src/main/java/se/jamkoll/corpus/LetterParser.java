package se.jamkoll.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;

/** Reads a letter with its front matter. */
final class LetterParser {

  private static final Pattern FILE =
      Pattern.compile("\\A\\uFEFF?---\\R(.*?)\\R---[ \\t]*\\R(.*)\\z", Pattern.DOTALL);

  private final Map<?, ?> fields;

  private LetterParser(Map<?, ?> fields) {
    this.fields = fields;
  }

  static Letter parse(String name, String text) {
    Matcher file = FILE.matcher(text);
    if (!file.matches()) {
      throw new IllegalArgumentException(name + " does not start with front matter");
    }
    try {
      return new LetterParser(map(yaml(file.group(1)))).letter(BlockParser.parse(file.group(2)));
    } catch (IllegalArgumentException | YamlEngineException e) {
      throw new IllegalArgumentException(name + " is not a labelled letter: " + e.getMessage(), e);
    }
  }

  private Letter letter(List<Block> blocks) {
    return new Letter(
        required("id"),
        required("type"),
        required("organisation"),
        required("board"),
        required("domain"),
        Layout.valueOf(required("layout").toUpperCase(Locale.ROOT)),
        optional("header"),
        optional("footer"),
        Level.valueOf(required("level")),
        new Pairs(
            PairState.valueOf(required("women_men")), PairState.valueOf(required("girls_boys"))),
        Boolean.parseBoolean(required("uncertain")),
        checklist(),
        optional("why"),
        traps(),
        blocks);
  }

  private Map<ChecklistStep, ChecklistAnswer> checklist() {
    Map<?, ?> written = map(present("checklist"));
    Map<ChecklistStep, ChecklistAnswer> answers = new EnumMap<>(ChecklistStep.class);
    for (ChecklistStep step : ChecklistStep.values()) {
      answers.put(step, ChecklistAnswer.valueOf(String.valueOf(written.get(step.name()))));
    }
    return answers;
  }

  private List<String> traps() {
    return fields.get("traps") instanceof List<?> traps
        ? traps.stream().map(String::valueOf).toList()
        : List.of();
  }

  private String required(String key) {
    return present(key).toString();
  }

  private Object present(String key) {
    Object value = fields.get(key);
    if (value == null) {
      throw new IllegalArgumentException("the field " + key + " is missing");
    }
    return value;
  }

  private String optional(String key) {
    Object value = fields.get(key);
    return value == null ? "" : value.toString();
  }

  private static Object yaml(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static Map<?, ?> map(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("expected a mapping, got " + value);
  }
}
