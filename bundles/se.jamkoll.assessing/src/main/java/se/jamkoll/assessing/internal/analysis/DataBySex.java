package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.assessing.internal.signal.Aspect;
import se.jamkoll.assessing.internal.signal.Statement;

/**
 * Which groups a document gives figures of.
 *
 * @param counted the groups that it counts
 */
record DataBySex(Set<Group> counted) {

  static DataBySex of(List<Statement> statements) {
    EnumSet<Group> counted = EnumSet.noneOf(Group.class);
    for (Statement statement : statements) {
      if (statement.does(Aspect.DATA)) {
        counted.addAll(statement.groups());
      }
    }
    return new DataBySex(counted);
  }

  /** Tells whether both groups of a pair are counted. */
  boolean both() {
    return counted.containsAll(Set.of(Group.WOMEN, Group.MEN))
        || counted.containsAll(Set.of(Group.GIRLS, Group.BOYS));
  }

  boolean any() {
    return !counted.isEmpty();
  }
}
