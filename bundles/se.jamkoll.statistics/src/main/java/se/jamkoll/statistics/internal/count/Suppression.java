package se.jamkoll.statistics.internal.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.jamkoll.api.statistics.Figure;

/**
 * Decides which groups of a table are hidden: those that are too small, and as many others as keep
 * anyone from finding them out by subtraction.
 *
 * <p>A line is all groups that differ in one dimension only; its sum can be asked for. What is
 * hidden of a line is nothing, or at least two groups that have at least {@value Figure#LEAST}
 * items together (secondary cell suppression; A. Hundepool et al., <i>Statistical disclosure
 * control</i>, 2012, chapter 4). Where a line has no other group to hide, its sum is too small
 * itself, and hidden in turn.
 */
public final class Suppression {

  private Suppression() {}

  /**
   * Returns the groups that are hidden.
   *
   * @param sizes how many items with a level each group has, by its values; all keys of one length
   */
  public static Set<List<String>> hidden(Map<List<String>, Integer> sizes) {
    Set<List<String>> hidden = new HashSet<>();
    sizes.forEach(
        (group, size) -> {
          if (size > 0 && size < Figure.LEAST) {
            hidden.add(group);
          }
        });
    List<List<List<String>>> lines = hidden.isEmpty() ? List.of() : lines(sizes);
    boolean more = !hidden.isEmpty();
    while (more) {
      more = false;
      for (List<List<String>> line : lines) {
        more |= hideAnother(line, sizes, hidden);
      }
    }
    return hidden;
  }

  private static List<List<List<String>>> lines(Map<List<String>, Integer> sizes) {
    Map<Line, List<List<String>>> lines = new HashMap<>();
    sizes.forEach(
        (group, size) -> {
          for (int dimension = 0; size > 0 && dimension < group.size(); dimension++) {
            List<String> others = new ArrayList<>(group);
            others.remove(dimension);
            lines
                .computeIfAbsent(new Line(dimension, others), line -> new ArrayList<>())
                .add(group);
          }
        });
    return List.copyOf(lines.values());
  }

  private static boolean hideAnother(
      List<List<String>> line, Map<List<String>, Integer> sizes, Set<List<String>> hidden) {
    int groups = 0;
    int items = 0;
    for (List<String> group : line) {
      if (hidden.contains(group)) {
        groups++;
        items += sizes.getOrDefault(group, 0);
      }
    }
    if (groups == 0 || (groups > 1 && items >= Figure.LEAST)) {
      return false;
    }
    Optional<List<String>> smallest =
        line.stream()
            .filter(group -> !hidden.contains(group))
            .min(
                Comparator.<List<String>>comparingInt(group -> sizes.getOrDefault(group, 0))
                    .thenComparing(List::toString));
    smallest.ifPresent(hidden::add);
    return smallest.isPresent();
  }

  /** The groups that differ in one dimension. */
  private record Line(int dimension, List<String> others) {}
}
