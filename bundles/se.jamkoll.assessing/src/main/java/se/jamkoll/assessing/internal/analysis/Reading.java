package se.jamkoll.assessing.internal.analysis;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.signal.Aspect;

/**
 * What one sentence says of whom.
 *
 * @param sentence the sentence
 * @param sayings what it says of whom
 * @param aspects what it does
 * @param portrayed the groups that it tells of, in the present and without counting them
 */
record Reading(
    Sentence sentence, Map<Subject, Saying> sayings, Set<Aspect> aspects, Set<Subject> portrayed) {

  /** Returns this reading, saying more of a subject. */
  Reading with(Subject subject, Saying saying) {
    Map<Subject, Saying> more = new EnumMap<>(sayings);
    more.put(subject, saying);
    return new Reading(sentence, more, aspects, portrayed);
  }

  /** Tells whether it gives facts about those it speaks of, and nothing else. */
  boolean tellsOnlyFacts() {
    return !sayings.isEmpty()
        && sayings.values().stream().allMatch(saying -> saying == Saying.DATA);
  }

  /** Returns this reading with nothing changing where it told of an effect. */
  Reading withoutEffect() {
    Map<Subject, Saying> less = new EnumMap<>(sayings);
    less.replaceAll((subject, saying) -> saying == Saying.EFFECT ? Saying.JUSTIFIED : saying);
    return new Reading(sentence, less, aspects, portrayed);
  }

  /** Gathers what a sentence says, clause by clause. */
  static final class Builder {

    private final Map<Subject, Saying> sayings = new EnumMap<>(Subject.class);
    private final EnumSet<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    private final EnumSet<Subject> portrayed = EnumSet.noneOf(Subject.class);

    void say(Set<Subject> subjects, Saying saying) {
      for (Subject subject : subjects) {
        sayings.merge(subject, saying, Saying::or);
      }
    }

    void aspect(Aspect aspect) {
      aspects.add(aspect);
    }

    void portray(Set<Subject> subjects) {
      portrayed.addAll(subjects);
    }

    Map<Subject, Saying> sayings() {
      return sayings;
    }

    EnumSet<Aspect> aspects() {
      return aspects;
    }

    Reading build(Sentence sentence) {
      return new Reading(
          sentence, new EnumMap<>(sayings), EnumSet.copyOf(aspects), EnumSet.copyOf(portrayed));
    }
  }
}
