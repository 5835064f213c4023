package se.jamkoll.statistics.internal.factor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.jamkoll.api.factor.FactorScale;

/**
 * What an organisation calls the steps of the scales.
 *
 * @param labels the labels by scale, from step 1; those of a scale that is left out, or has another
 *     number of steps, are not used
 */
public record Labels(Map<FactorScale, List<String>> labels) {

  /** No labels of an organisation's own. */
  public static final Labels NONE = new Labels(Map.of());

  /** Copies the labels. */
  public Labels {
    labels = Map.copyOf(labels);
  }

  /** Returns the labels that stand between semicolons. */
  public static List<String> list(String labels) {
    return Arrays.stream(labels.split(";", -1))
        .map(String::strip)
        .filter(label -> !label.isEmpty())
        .toList();
  }

  /** Returns the organisation's labels of a scale, or else others. */
  List<String> of(FactorScale scale, List<String> otherwise) {
    List<String> own = labels.getOrDefault(scale, List.of());
    return own.size() == scale.top() ? own : otherwise;
  }
}
