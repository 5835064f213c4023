package se.jamkoll.assessing.internal.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;

/** Joins statements to the state of a pair (rubric section 3). */
final class PairJudge {

  /** Returns the state of a pair over statements. */
  PairState state(Pair pair, List<Statement> statements) {
    Map<Group, Saying> best = new EnumMap<>(Group.class);
    PairState general = PairState.NONE;
    for (Statement statement : statements) {
      for (Map.Entry<Subject, Saying> entry : statement.sayings().entrySet()) {
        Subject subject = entry.getKey();
        if (!subject.speaksOf(pair)) {
          continue;
        }
        Group group = subject.group();
        if (group == null) {
          general = general.or(general(subject, entry.getValue()));
        } else {
          best.merge(group, entry.getValue(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
      }
    }
    return general.or(ofGroups(pair, best));
  }

  private static PairState general(Subject subject, Saying saying) {
    return switch (saying) {
      case DATA -> subject == Subject.SEX ? PairState.DATA : PairState.NONE;
      case CLAIM, UNAFFECTED -> PairState.CLAIMED;
      case VAGUE -> PairState.PARTLY;
      case JUSTIFIED -> PairState.JUSTIFIED;
      case EFFECT -> subject == Subject.CHILDREN ? PairState.PARTLY : subject == Subject.SEX ? PairState.CLAIMED : PairState.NONE;
    };
  }

  private static PairState ofGroups(Pair pair, Map<Group, Saying> best) {
    Group first = pair == Pair.WOMEN_MEN ? Group.WOMEN : Group.GIRLS;
    Group second = pair == Pair.WOMEN_MEN ? Group.MEN : Group.BOYS;
    Saying one = best.get(first);
    Saying other = best.get(second);
    if (one == null && other == null) {
      return PairState.NONE;
    }
    if (one == null || other == null) {
      Saying only = one == null ? other : one;
      return single(only == null ? Saying.DATA : only);
    }
    if (one == Saying.EFFECT && other == Saying.EFFECT) {
      return PairState.DESCRIBED;
    }
    boolean effect = one == Saying.EFFECT || other == Saying.EFFECT;
    Saying rest = one == Saying.EFFECT ? other : one;
    if (effect) {
      return rest == Saying.UNAFFECTED || rest == Saying.JUSTIFIED
          ? PairState.DESCRIBED
          : PairState.PARTLY;
    }
    return single(one).or(single(other));
  }

  private static PairState single(Saying saying) {
    return switch (saying) {
      case DATA -> PairState.DATA;
      case CLAIM, UNAFFECTED -> PairState.CLAIMED;
      case VAGUE, EFFECT -> PairState.PARTLY;
      case JUSTIFIED -> PairState.JUSTIFIED;
    };
  }
}
