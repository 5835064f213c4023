package se.jamkoll.assessing.internal.profile.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import se.jamkoll.api.assessment.InvalidProfileException;

/** The text of a file in YAML, of which JSON is a part, as a tree whose nodes know their lines. */
final class YamlText {

  /** The largest file that is read, in bytes. */
  static final int MAX_BYTES = 256 * 1024;

  private static final int MAX_DEPTH = 20;

  private final String name;
  private final LoadSettings settings;

  YamlText(String name) {
    this.name = name;
    this.settings = LoadSettings.builder().setLabel(name).setCodePointLimit(MAX_BYTES).build();
  }

  /** Returns the tree. */
  Node read(byte[] content) throws InvalidProfileException {
    if (content.length > MAX_BYTES) {
      throw refusal(null, "file.large", Map.of("kilobytes", String.valueOf(MAX_BYTES / 1024)));
    }
    String text = text(content);
    try {
      bound(text);
      return new Compose(settings)
          .composeString(text)
          .orElseThrow(() -> refusal(null, "file.empty", allowedKeys()));
    } catch (MarkedYamlEngineException e) {
      Integer line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(null);
      throw refusal(line, "yaml.broken", Map.of("detail", oneLine(e.getProblem())));
    } catch (YamlEngineException e) {
      throw refusal(null, "yaml.broken", Map.of("detail", oneLine(String.valueOf(e.getMessage()))));
    }
  }

  private String text(byte[] content) throws InvalidProfileException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw refusal(null, "file.encoding", Map.of());
    }
  }

  /** Composing recurses, and an alias may stand for much: both are bounded before. */
  private void bound(String text) throws InvalidProfileException {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        default -> {}
      }
      if (depth > MAX_DEPTH) {
        throw refusal(line(event), "yaml.deep", Map.of("most", String.valueOf(MAX_DEPTH)));
      }
      if (event.getEventId() == Event.ID.Alias) {
        throw refusal(line(event), "yaml.alias", Map.of());
      }
    }
  }

  private static @Nullable Integer line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(null);
  }

  private InvalidProfileException refusal(
      @Nullable Integer line, String key, Map<String, String> values) {
    return new InvalidProfileException(List.of(ProblemTexts.problem(name, line, key, values)));
  }

  private static Map<String, String> allowedKeys() {
    return Map.of("allowed", String.join(", ", ProfileContent.KEYS));
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s+", " ");
  }
}
