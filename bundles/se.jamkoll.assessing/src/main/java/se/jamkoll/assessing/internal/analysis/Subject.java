package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Pair;

/** Whom a statement speaks of. */
public enum Subject {
  /** Kvinnor. */
  WOMEN(Group.WOMEN, Pair.WOMEN_MEN),
  /** Män. */
  MEN(Group.MEN, Pair.WOMEN_MEN),
  /** Flickor. */
  GIRLS(Group.GIRLS, Pair.GIRLS_BOYS),
  /** Pojkar. */
  BOYS(Group.BOYS, Pair.GIRLS_BOYS),
  /** Children and young people in general. */
  CHILDREN(null, Pair.GIRLS_BOYS),
  /** Grown-ups in general. */
  ADULTS(null, Pair.WOMEN_MEN),
  /** Sex or gender equality in general: both pairs. */
  SEX(null, null);

  private final @Nullable Group group;
  private final @Nullable Pair pair;

  Subject(@Nullable Group group, @Nullable Pair pair) {
    this.group = group;
    this.pair = pair;
  }

  /** Returns the group, or null for people in general. */
  public @Nullable Group group() {
    return group;
  }

  /** Tells whether a statement about this subject speaks of a pair. */
  boolean speaksOf(Pair other) {
    return pair == null || pair == other;
  }

  /** Tells whether this is one of the four groups. */
  boolean isGroup() {
    return group != null;
  }

  static Set<Subject> none() {
    return EnumSet.noneOf(Subject.class);
  }
}
