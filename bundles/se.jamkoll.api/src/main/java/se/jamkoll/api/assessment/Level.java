package se.jamkoll.api.assessment;

import se.jamkoll.api.Term;

/** How far a document says what the decision means for the four groups (rubric section 4). */
public enum Level implements Term {
  /** No consequence heading and nothing said. */
  MISSING(false),
  /** A consequence heading with nothing under it. */
  EMPTY(false),
  /** Claims without a reason from the case. */
  BOILERPLATE(false),
  /** Both pairs are said to be unaffected, with a reason from the case. */
  JUSTIFIED(true),
  /** Something is said, but not both pairs are settled. */
  PARTIAL(false),
  /** Both pairs are settled and at least one is described. */
  COMPLETE(true),
  /** Complete, with data by sex and a measure, follow-up or goal. */
  THOROUGH(true);

  private final boolean compliant;

  Level(boolean compliant) {
    this.compliant = compliant;
  }

  /** Tells whether the document reaches the level that is asked for ("når er nivå"). */
  public boolean compliant() {
    return compliant;
  }

  /** Returns the points this level gives (rubric section 4), with the states of the pairs. */
  public Points points(Pairs pairs) {
    return switch (this) {
      case MISSING, EMPTY -> new Points(1, 1);
      case BOILERPLATE -> new Points(2, 2);
      case JUSTIFIED -> new Points(3, 3);
      case PARTIAL -> new Points(2, pairs.any(PairState.DESCRIBED) ? 3 : 2);
      case COMPLETE, THOROUGH -> new Points(3, 4);
    };
  }
}
