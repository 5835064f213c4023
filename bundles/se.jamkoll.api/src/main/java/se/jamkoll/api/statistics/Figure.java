package se.jamkoll.api.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;

/**
 * What is known of one group.
 *
 * @param group its value in each dimension, in the order that was asked for
 * @param content the figures; null when they are hidden, since the group has fewer than {@value
 *     #LEAST} items with a level, or would give away one that has
 */
public record Figure(Map<Dimension, String> group, @Nullable Content content) {

  /** The fewest items with a level that a figure is shown for (rubric section 7). */
  public static final int LEAST = 5;

  /** Copies the group. */
  public Figure {
    group = Collections.unmodifiableMap(new LinkedHashMap<>(group));
  }

  /** Tells whether it is hidden. */
  public boolean hidden() {
    return content == null;
  }

  /**
   * The figures of a group.
   *
   * @param machine the items with a level, by the machine
   * @param manual the same where a valid manual assessment counts instead of the machine's
   * @param beside the items without a level, by status; never counted as compliant or missing
   * @param uncertain how many of the machine's levels a person should read
   * @param setByHand how many items have a level that a person has set
   * @param exemptedByHand how many items a person has exempted
   * @param shares the share of each level, by the machine; empty without items with a level
   * @param headline the three shares of the headline; empty without items with a level
   */
  public record Content(
      LevelCounts machine,
      LevelCounts manual,
      Map<AssessmentStatus, Integer> beside,
      int uncertain,
      int setByHand,
      int exemptedByHand,
      Map<Level, Share> shares,
      Map<HeadlinePart, Share> headline) {

    /** Copies the maps, in the order of their constants. */
    public Content {
      beside = sorted(beside, AssessmentStatus.class);
      shares = sorted(shares, Level.class);
      headline = sorted(headline, HeadlinePart.class);
    }

    private static <E extends Enum<E>, T> Map<E, T> sorted(Map<E, T> map, Class<E> type) {
      EnumMap<E, T> copy = new EnumMap<>(type);
      copy.putAll(map);
      return Collections.unmodifiableMap(copy);
    }
  }
}
