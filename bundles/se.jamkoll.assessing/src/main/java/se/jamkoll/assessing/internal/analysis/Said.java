package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.signal.Aspect;
import se.jamkoll.assessing.internal.signal.Statement;

/**
 * What is said at a place.
 *
 * @param passage the place
 * @param reading what is said there
 */
record Said(Passage passage, Reading reading) {

  /** Returns the statement; empty when nothing that counts is said. */
  Optional<Statement> statement() {
    Pairs pairs = PairJudge.pairs(reading);
    if (pairs.both(PairState.NONE) && reading.aspects().isEmpty()) {
      return Optional.empty();
    }
    Set<Group> groups = EnumSet.noneOf(Group.class);
    EnumSet<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    aspects.addAll(reading.aspects());
    reading.sayings().keySet().forEach(subject -> subject.group().ifPresent(groups::add));
    if (groups.isEmpty()
        && reading.sayings().containsKey(Subject.CHILDREN)
        && !reading.sayings().containsKey(Subject.SEX)) {
      aspects.add(Aspect.CHILDREN_ONLY);
    }
    Sentence sentence = reading.sentence();
    return Optional.of(
        new Statement(
            passage.paragraph(), sentence.start(), sentence.end(), pairs, groups, aspects));
  }
}
