package se.jamkoll.assessing.internal.profile.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The keys with values at one place of a file; a value of the wrong kind is a problem. */
final class Fields {

  private final String path;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Problems problems;

  private Fields(String path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  /** Returns the fields of a node; keys that are not allowed, or stand twice, are problems. */
  static Fields of(String path, Node node, List<String> allowed, Problems problems) {
    return of(path, node, allowed, allowed::contains, problems);
  }

  /** Returns the fields of a node, whatever their keys. */
  static Fields ofAny(String path, Node node, List<String> known, Problems problems) {
    return of(path, node, known, key -> true, problems);
  }

  private static Fields of(
      String path, Node node, List<String> allowed, Predicate<String> accepted, Problems problems) {
    Fields fields = new Fields(path, problems);
    if (!(node instanceof MappingNode mapping)) {
      problems.add(path, "not.keys", Map.of("allowed", String.join(", ", allowed)));
      return fields;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      fields.add(tuple, allowed, accepted);
    }
    return fields;
  }

  private void add(NodeTuple tuple, Collection<String> allowed, Predicate<String> accepted) {
    int line = line(tuple.getKeyNode());
    String key = scalar(tuple.getKeyNode());
    if (key == null || !accepted.test(key)) {
      problems.unknownKey(line, path, key == null ? "?" : key, allowed);
      return;
    }
    problems.stands(at(key), line);
    if (values.put(key, tuple.getValueNode()) != null) {
      problems.add(at(key), "key.twice", Map.of());
    }
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  Set<String> keys() {
    return values.keySet();
  }

  /** Returns the node of a key; nothing when there is none, or no value. */
  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key)).filter(node -> !node.getTag().equals(Tag.NULL));
  }

  @Nullable String text(String key) {
    return node(key).map(node -> textOf(at(key), node)).orElse(null);
  }

  /** Returns the texts of a list. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    node(key)
        .ifPresent(
            node -> {
              if (!(node instanceof SequenceNode sequence)) {
                problems.add(at(key), "not.list", Map.of());
                return;
              }
              for (Node item : sequence.getValue()) {
                String place = at(key) + "[" + texts.size() + "]";
                problems.stands(place, line(item));
                String text = textOf(place, item);
                texts.add(text == null ? "" : text);
              }
            });
    return texts;
  }

  @Nullable Boolean flag(String key) {
    String text = text(key);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      problems.refused(at(key), text, "allowed.flag");
    }
    return text == null ? null : Boolean.valueOf(text);
  }

  LocalDate date(String key, LocalDate otherwise) {
    String text = text(key);
    if (text == null) {
      return otherwise;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problems.refused(at(key), text, "allowed.date");
      return otherwise;
    }
  }

  private @Nullable String textOf(String place, Node node) {
    String text = scalar(node);
    if (text == null) {
      problems.add(place, "not.text", Map.of());
    }
    return text == null ? null : text.strip();
  }

  private static @Nullable String scalar(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : null;
  }

  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
