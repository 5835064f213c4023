package se.jamkoll.statistics.internal.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.statistics.Figure;

class SuppressionTest {

  @Test
  void aSmallGroupIsHiddenWithTheSmallestOfTheOthers() {
    assertEquals(
        Set.of(List.of("a"), List.of("c")),
        Suppression.hidden(Map.of(List.of("a"), 3, List.of("b"), 50, List.of("c"), 20)));
  }

  @Test
  void smallGroupsThatAreEnoughTogetherHideNoOther() {
    assertEquals(
        Set.of(List.of("a"), List.of("c")),
        Suppression.hidden(Map.of(List.of("a"), 3, List.of("b"), 50, List.of("c"), 4)));
  }

  @Test
  void fiveItemsAreShownAndNoneHideNothing() {
    assertEquals(Set.of(), Suppression.hidden(Map.of(List.of("a"), 5, List.of("b"), 0)));
  }

  @Property
  void noDifferenceRevealsAHiddenGroup(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 12) Integer> numbers,
      @ForAll @IntRange(min = 1, max = 6) int columns) {
    Map<List<String>, Integer> sizes = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      sizes.put(List.of(String.valueOf(i / columns), String.valueOf(i % columns)), numbers.get(i));
    }
    Set<List<String>> hidden = Suppression.hidden(sizes);

    sizes.forEach(
        (group, size) -> assertTrue(size == 0 || size >= Figure.LEAST || hidden.contains(group)));
    for (int dimension = 0; dimension < 2; dimension++) {
      assertNoLineRevealsOne(sizes, hidden, dimension);
    }
  }

  private static void assertNoLineRevealsOne(
      Map<List<String>, Integer> sizes, Set<List<String>> hidden, int dimension) {
    Map<String, List<List<String>>> lines = new HashMap<>();
    sizes
        .keySet()
        .forEach(
            group ->
                lines.computeIfAbsent(group.get(dimension), at -> new ArrayList<>()).add(group));
    lines.forEach(
        (at, line) -> {
          int sum = line.stream().mapToInt(sizes::get).sum();
          List<List<String>> there = line.stream().filter(hidden::contains).toList();
          int found = there.stream().mapToInt(sizes::get).sum();
          assertTrue(
              there.isEmpty() || (there.size() > 1 && found >= Figure.LEAST) || found == sum,
              at + " of " + sizes + " with " + hidden);
        });
  }
}
