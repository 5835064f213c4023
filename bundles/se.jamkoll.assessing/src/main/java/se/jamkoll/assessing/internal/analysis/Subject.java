package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Pair;

/** Whom a clause can speak of. */
enum Subject {
  WOMEN(Group.WOMEN),
  MEN(Group.MEN),
  GIRLS(Group.GIRLS),
  BOYS(Group.BOYS),
  /** Sex or gender equality in general, which speaks of both pairs. */
  SEX(null),
  /** Children in general, who are not girls and boys. */
  CHILDREN(null),
  /** Adults in general. */
  ADULTS(null);

  private final @Nullable Group group;

  Subject(@Nullable Group group) {
    this.group = group;
  }

  Optional<Group> group() {
    return Optional.ofNullable(group);
  }

  boolean speaksOf(Pair pair) {
    if (group != null) {
      return group.pair() == pair;
    }
    return switch (this) {
      case CHILDREN -> pair == Pair.GIRLS_BOYS;
      case ADULTS -> pair == Pair.WOMEN_MEN;
      default -> true;
    };
  }

  static EnumSet<Subject> copy(Set<Subject> subjects) {
    EnumSet<Subject> copy = EnumSet.noneOf(Subject.class);
    copy.addAll(subjects);
    return copy;
  }

  static EnumSet<Subject> groupsOf(Set<Subject> subjects) {
    EnumSet<Subject> groups = EnumSet.noneOf(Subject.class);
    for (Subject subject : subjects) {
      if (subject.group != null) {
        groups.add(subject);
      }
    }
    return groups;
  }
}
