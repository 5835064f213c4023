package se.jamkoll.api.compliance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;

/**
 * How many items there are of each kind. Manual assessments are counted apart: the levels are the
 * machine's.
 *
 * @param levels the items with a level, by level
 * @param beside the items without one, by status
 * @param compliant the items that reach the level that is asked for
 * @param uncertain the items that a person should read
 * @param manual the items with a valid manual assessment
 */
public record ItemCounts(
    Map<Level, Integer> levels,
    Map<AssessmentStatus, Integer> beside,
    int compliant,
    int uncertain,
    int manual) {

  /** Copies the maps. */
  public ItemCounts {
    levels = Map.copyOf(levels);
    beside = Map.copyOf(beside);
  }

  /** Counts items. */
  public static ItemCounts of(List<ItemResult> items) {
    Map<Level, Integer> levels = new EnumMap<>(Level.class);
    Map<AssessmentStatus, Integer> beside = new EnumMap<>(AssessmentStatus.class);
    int compliant = 0;
    int uncertain = 0;
    int manual = 0;
    for (ItemResult item : items) {
      Level level = item.level();
      if (level == null) {
        beside.merge(item.status(), 1, Integer::sum);
      } else {
        levels.merge(level, 1, Integer::sum);
      }
      compliant += Objects.equals(item.compliant(), true) ? 1 : 0;
      uncertain += item.uncertain() ? 1 : 0;
      manual += item.manual() == null ? 0 : 1;
    }
    return new ItemCounts(levels, beside, compliant, uncertain, manual);
  }
}
