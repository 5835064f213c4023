package se.jamkoll.store.internal.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.store.StatisticsQueries.ItemCount;

/**
 * Counts items by group and outcome. Places and kinds are few: what they say of the group is worked
 * out before, so that an item is counted by numbers.
 */
final class ItemTally implements Tally {

  private final Grouping grouping;
  private final Numbering<List<String>> ofMeetings = new Numbering<>();
  private final Numbering<List<String>> ofPlaces = new Numbering<>();
  private final Numbering<Outcome> outcomes = new Numbering<>();
  private final int[] places;
  private final int[] kinds;
  private final Map<Long, Count> cells = new HashMap<>();
  private final Map<Long, List<String>> groups = new HashMap<>();
  private LocalDate day = LocalDate.MIN;
  private long meeting;

  ItemTally(Grouping grouping, Meanings meanings) {
    this.grouping = grouping;
    this.places = meanings.ofPlaces(place -> ofPlaces.of(grouping.ofPlace(place)));
    this.kinds = meanings.ofKinds(kind -> outcomes.of(Outcome.of(grouping, kind)));
  }

  @Override
  public void turnTo(CountedMeeting next) {
    day = next.day();
    meeting =
        ofMeetings.of(
            grouping.ofMeeting(next.host(), next.key(), day, next.body(), next.bodyKey()));
  }

  @Override
  public void count(int place, int kind, int findings) {
    long cell = (meeting * ofPlaces.size() + places[place]) * outcomes.size() + kinds[kind];
    cells.computeIfAbsent(cell, each -> new Count()).add(day);
  }

  List<ItemCount> counts() {
    List<ItemCount> counts = new ArrayList<>(cells.size());
    cells.forEach((number, cell) -> counts.add(count(number, cell)));
    return counts;
  }

  private ItemCount count(long number, Count cell) {
    Outcome outcome = outcomes.value((int) (number % outcomes.size()));
    return new ItemCount(
        group(number / outcomes.size(), outcome.group()),
        cell.first(),
        cell.last(),
        outcome.status(),
        outcome.level(),
        outcome.points3(),
        outcome.points4(),
        outcome.uncertain(),
        cell.items());
  }

  /** Most groups have several outcomes, and are made once for all of them. */
  private List<String> group(long number, List<String> ofFound) {
    return ofFound.isEmpty()
        ? groups.computeIfAbsent(number, each -> newGroup(each, ofFound))
        : newGroup(number, ofFound);
  }

  private List<String> newGroup(long number, List<String> ofFound) {
    return grouping.group(
        ofMeetings.value((int) (number / ofPlaces.size())),
        ofPlaces.value((int) (number % ofPlaces.size())),
        ofFound);
  }

  /** What is alike of the items that are counted together, but for the meeting and the place. */
  private record Outcome(
      List<String> group,
      AssessmentStatus status,
      @Nullable Level level,
      int points3,
      int points4,
      boolean uncertain) {

    static Outcome of(Grouping grouping, FactKind kind) {
      return new Outcome(
          grouping.ofFound(kind.level(), kind.missingPart()),
          kind.status(),
          kind.level(),
          kind.points3(),
          kind.points4(),
          kind.uncertain());
    }
  }
}
