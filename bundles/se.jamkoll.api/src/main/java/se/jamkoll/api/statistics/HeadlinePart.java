package se.jamkoll.api.statistics;

import java.util.EnumSet;
import java.util.Set;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.Level;

/** The three shares of the headline (rubric section 7); every level is in one of them. */
public enum HeadlinePart implements Term {
  /** Beskrivet eller motiverat: the levels that are asked for. */
  DESCRIBED_OR_JUSTIFIED,
  /** Påbörjat: something is said, but not enough. */
  BEGUN,
  /** Saknas: nothing is said. */
  MISSING;

  /** Returns the part that a level belongs to. */
  public static HeadlinePart of(Level level) {
    return switch (level) {
      case MISSING, EMPTY -> MISSING;
      case BOILERPLATE, PARTIAL -> BEGUN;
      case JUSTIFIED, COMPLETE, THOROUGH -> DESCRIBED_OR_JUSTIFIED;
    };
  }

  /** Returns its levels. */
  public Set<Level> levels() {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    for (Level level : Level.values()) {
      if (of(level) == this) {
        levels.add(level);
      }
    }
    return levels;
  }
}
