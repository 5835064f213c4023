package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.assessing.internal.signal.Aspect;

/** What a sentence says of the groups beside those that it tells an effect for. */
final class GroupContrast {

  private static final Set<Subject> YOUNG = Set.of(Subject.GIRLS, Subject.BOYS);
  private static final Set<Subject> GROWN = Set.of(Subject.WOMEN, Subject.MEN);

  private final EnumSet<Subject> spared = EnumSet.noneOf(Subject.class);
  private final EnumSet<Subject> factual = EnumSet.noneOf(Subject.class);
  private final EnumSet<Subject> compared = EnumSet.noneOf(Subject.class);

  /** Notes whom nothing changes for. */
  void spared(Set<Subject> subjects) {
    spared.addAll(subjects);
    if (spared.containsAll(YOUNG)) {
      spared.add(Subject.CHILDREN);
    }
    if (spared.containsAll(GROWN)) {
      spared.add(Subject.ADULTS);
    }
  }

  /** Notes whom facts are told of. */
  void told(Set<Subject> groups) {
    factual.addAll(groups);
  }

  /** Notes who is said to be affected more, less or otherwise. */
  void compared(Set<Subject> subjects) {
    compared.addAll(subjects);
  }

  boolean sparesAny() {
    return !spared.isEmpty();
  }

  boolean spares(Set<Subject> subjects) {
    return spared.containsAll(subjects);
  }

  /** One group spared or as before, beside an effect for the other of its pair, is an effect. */
  void apply(Reading.Builder reading) {
    for (Pair pair : Pair.values()) {
      Subject one = pair == Pair.WOMEN_MEN ? Subject.WOMEN : Subject.GIRLS;
      Subject other = pair == Pair.WOMEN_MEN ? Subject.MEN : Subject.BOYS;
      lift(reading, one, other);
      lift(reading, other, one);
    }
  }

  private void lift(Reading.Builder reading, Subject affected, Subject other) {
    Map<Subject, Saying> sayings = reading.sayings();
    if (sayings.get(affected) != Saying.EFFECT) {
      return;
    }
    boolean beside = factual.contains(other) && sayings.get(other) == Saying.DATA;
    if (spared.contains(other) || beside || compared.contains(other)) {
      sayings.put(other, Saying.EFFECT);
      reading.aspect(Aspect.DIFFERENCE);
    }
  }
}
