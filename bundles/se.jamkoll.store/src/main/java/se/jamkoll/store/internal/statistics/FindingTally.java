package se.jamkoll.store.internal.statistics;

import java.util.HashMap;
import java.util.Map;

/** Counts items with a level by what was found. */
final class FindingTally implements Tally {

  private final int[] levels;
  private final Map<Integer, Integer> items = new HashMap<>();

  FindingTally(Meanings meanings) {
    this.levels = meanings.ofKinds(kind -> kind.level() == null ? 0 : 1);
  }

  @Override
  public void count(int place, int kind, int findings) {
    if (levels[kind] > 0) {
      items.merge(findings, 1, Integer::sum);
    }
  }

  /** Returns how many items there are, by the ids of the findings. */
  Map<Integer, Integer> items() {
    return items;
  }
}
