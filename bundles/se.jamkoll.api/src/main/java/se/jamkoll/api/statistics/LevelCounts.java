package se.jamkoll.api.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Level;

/**
 * The items with a level, and the sums of their points on SKR's two scales (rubric section 4).
 *
 * @param levels how many items have each level; those that no item has are left out
 * @param points3 the sum of the points on the scale 1–3
 * @param points4 the sum of the points on the scale 1–4
 */
public record LevelCounts(Map<Level, Integer> levels, long points3, long points4) {

  /** No items. */
  public static final LevelCounts NONE = new LevelCounts(Map.of(), 0, 0);

  /** Copies the levels, in their order. */
  public LevelCounts {
    EnumMap<Level, Integer> sorted = new EnumMap<>(Level.class);
    levels.forEach(
        (level, count) -> {
          if (count > 0) {
            sorted.put(level, count);
          }
        });
    levels = Collections.unmodifiableMap(sorted);
  }

  /** Returns how many items there are. */
  public int n() {
    return levels.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns how many items have a level. */
  public int of(Level level) {
    return levels.getOrDefault(level, 0);
  }

  /** Returns how many items have one of some levels. */
  public int of(Set<Level> some) {
    return some.stream().mapToInt(this::of).sum();
  }

  /** Returns the mean on the scale 1–3: the indicator of factor 7; null without items. */
  public @Nullable Double mean3() {
    int n = n();
    return n == 0 ? null : (double) points3 / n;
  }

  /** Returns the mean on the scale 1–4: the indicator of factor 7; null without items. */
  public @Nullable Double mean4() {
    int n = n();
    return n == 0 ? null : (double) points4 / n;
  }
}
