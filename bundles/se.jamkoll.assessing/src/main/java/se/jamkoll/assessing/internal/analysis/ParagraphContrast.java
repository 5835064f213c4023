package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.assessing.internal.signal.Aspect;

/**
 * Reads a paragraph that sets the groups of a pair beside each other: what it tells of one group,
 * beside an effect for the other, is how the decision meets that group.
 */
final class ParagraphContrast {

  private ParagraphContrast() {}

  static List<Reading> applied(List<Reading> readings) {
    if (readings.isEmpty()) {
      return readings;
    }
    List<Reading> result = new ArrayList<>(readings);
    for (Pair pair : Pair.values()) {
      Subject one = pair == Pair.WOMEN_MEN ? Subject.WOMEN : Subject.GIRLS;
      Subject other = pair == Pair.WOMEN_MEN ? Subject.MEN : Subject.BOYS;
      apply(result, one, other);
      apply(result, other, one);
    }
    return result;
  }

  private static void apply(List<Reading> readings, Subject affected, Subject other) {
    if (!anyAffects(affected, readings) || anyAffects(other, readings)) {
      return;
    }
    readings.replaceAll(
        reading -> tells(reading, affected, other) ? reading.with(other, Saying.EFFECT) : reading);
  }

  /** It portrays the other, or says that it is touched more or less than the affected. */
  private static boolean tells(Reading reading, Subject affected, Subject other) {
    Saying saying = reading.sayings().get(other);
    boolean alone = !reading.sayings().containsKey(affected);
    return (saying == Saying.DATA && reading.portrayed().contains(other))
        || (saying == Saying.VAGUE
            && alone
            && reading.aspects().contains(Aspect.UNNAMED_EFFECT)
            && !reading.aspects().contains(Aspect.EMPLOYER));
  }

  private static boolean anyAffects(Subject subject, List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.sayings().get(subject) == Saying.EFFECT) {
        return true;
      }
    }
    return false;
  }
}
