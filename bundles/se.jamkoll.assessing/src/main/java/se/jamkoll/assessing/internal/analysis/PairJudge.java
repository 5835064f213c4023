package se.jamkoll.assessing.internal.analysis;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;

/** Joins what sentences say to the states of the pairs (rubric section 3). */
final class PairJudge {

  private PairJudge() {}

  static Pairs pairs(Reading reading) {
    return pairs(List.of(reading));
  }

  static Pairs pairs(Collection<Reading> readings) {
    return new Pairs(state(Pair.WOMEN_MEN, readings), state(Pair.GIRLS_BOYS, readings));
  }

  private static PairState state(Pair pair, Collection<Reading> readings) {
    Map<Group, Saying> best = new EnumMap<>(Group.class);
    Set<Group> spared = EnumSet.noneOf(Group.class);
    PairState general = PairState.NONE;
    for (Reading reading : readings) {
      for (Map.Entry<Subject, Saying> entry : reading.sayings().entrySet()) {
        Subject subject = entry.getKey();
        if (!subject.speaksOf(pair)) {
          continue;
        }
        if (subject.group().isPresent()) {
          best.merge(subject.group().get(), entry.getValue(), Saying::or);
        } else {
          general = general.or(inGeneral(subject, entry.getValue()));
        }
      }
    }
    readings.forEach(reading -> spared.addAll(sparedAlone(pair, reading)));
    return general.or(ofGroups(pair, best, spared));
  }

  private static PairState inGeneral(Subject subject, Saying saying) {
    return switch (saying) {
      case DATA -> subject == Subject.SEX ? PairState.DATA : PairState.NONE;
      case CLAIM, UNAFFECTED -> PairState.CLAIMED;
      case VAGUE -> PairState.PARTLY;
      case JUSTIFIED -> PairState.JUSTIFIED;
      case EFFECT -> subject == Subject.CHILDREN ? PairState.PARTLY : PairState.CLAIMED;
    };
  }

  private static PairState ofGroups(Pair pair, Map<Group, Saying> best, Set<Group> spared) {
    Saying one = best.get(first(pair));
    Saying other = best.get(second(pair));
    boolean both = one == Saying.EFFECT && other == Saying.EFFECT;
    boolean contrast =
        (one == Saying.EFFECT && spared.contains(second(pair)))
            || (other == Saying.EFFECT && spared.contains(first(pair)));
    return both || contrast ? PairState.DESCRIBED : alone(one).or(alone(other));
  }

  private static Group first(Pair pair) {
    return pair == Pair.WOMEN_MEN ? Group.WOMEN : Group.GIRLS;
  }

  private static Group second(Pair pair) {
    return pair == Pair.WOMEN_MEN ? Group.MEN : Group.BOYS;
  }

  /**
   * The group of a pair that alone is said to be spared: beside an effect for the other that is an
   * effect too (rubric section 3). A denial for both is none.
   */
  private static Set<Group> sparedAlone(Pair pair, Reading reading) {
    Set<Group> spared = EnumSet.noneOf(Group.class);
    reading
        .sayings()
        .forEach(
            (subject, saying) -> {
              boolean denied = saying == Saying.UNAFFECTED || saying == Saying.JUSTIFIED;
              subject
                  .group()
                  .filter(group -> denied && group.pair() == pair)
                  .ifPresent(spared::add);
            });
    return spared.size() == 1 ? spared : Set.of();
  }

  private static PairState alone(@Nullable Saying saying) {
    if (saying == null) {
      return PairState.NONE;
    }
    return switch (saying) {
      case DATA -> PairState.DATA;
      case CLAIM, UNAFFECTED -> PairState.CLAIMED;
      case VAGUE, EFFECT -> PairState.PARTLY;
      case JUSTIFIED -> PairState.JUSTIFIED;
    };
  }
}
