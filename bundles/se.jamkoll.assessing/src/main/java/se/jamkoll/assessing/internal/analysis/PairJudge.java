package se.jamkoll.assessing.internal.analysis;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    return general.or(ofGroups(pair, best));
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

  private static PairState ofGroups(Pair pair, Map<Group, Saying> best) {
    Saying one = best.get(pair == Pair.WOMEN_MEN ? Group.WOMEN : Group.GIRLS);
    Saying other = best.get(pair == Pair.WOMEN_MEN ? Group.MEN : Group.BOYS);
    if (one == Saying.EFFECT && other == Saying.EFFECT) {
      return PairState.DESCRIBED;
    }
    if ((one == Saying.EFFECT && spared(other)) || (other == Saying.EFFECT && spared(one))) {
      return PairState.DESCRIBED;
    }
    return alone(one).or(alone(other));
  }

  /** Spared, beside an effect for the other group: an effect (rubric section 3). */
  private static boolean spared(@Nullable Saying saying) {
    return saying == Saying.UNAFFECTED || saying == Saying.JUSTIFIED;
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
