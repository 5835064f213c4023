package se.jamkoll.statistics.internal.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.factor.Factor;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundScore;
import se.jamkoll.api.factor.RoundSummary;
import se.jamkoll.api.factor.RoundSummary.Change;
import se.jamkoll.api.factor.Score;

/** What the scores of a round come to. */
final class RoundSums {

  private static final int LOWEST = 3;

  private RoundSums() {}

  static RoundSummary of(
      Round round, List<RoundScore> scores, @Nullable Round previous, List<RoundScore> before) {
    int halves = scores.stream().mapToInt(score -> score.score().halves()).sum();
    return new RoundSummary(
        round,
        scores,
        new Score(halves),
        Factor.COUNT * round.scale().top(),
        mean(halves, scores.size()),
        previous,
        changes(scores, before),
        lowest(round, scores));
  }

  private static @Nullable BigDecimal mean(int halves, int count) {
    return count == 0
        ? null
        : BigDecimal.valueOf(halves)
            .divide(BigDecimal.valueOf(2L * count), 2, RoundingMode.HALF_UP);
  }

  private static List<Change> changes(List<RoundScore> scores, List<RoundScore> before) {
    Map<Integer, Score> earlier =
        before.stream().collect(Collectors.toMap(RoundScore::factor, RoundScore::score));
    List<Change> changes = new ArrayList<>();
    for (RoundScore score : scores) {
      Score old = earlier.get(score.factor());
      if (old != null) {
        changes.add(new Change(score.factor(), old, score.score()));
      }
    }
    return changes;
  }

  /** Sorting keeps the order of the checklist for those that are equal. */
  private static List<Integer> lowest(Round round, List<RoundScore> scores) {
    Score top = Score.ofPoints(round.scale().top());
    return scores.stream()
        .filter(score -> score.score().compareTo(top) < 0)
        .sorted(Comparator.comparing(RoundScore::score))
        .limit(LOWEST)
        .map(RoundScore::factor)
        .toList();
  }
}
