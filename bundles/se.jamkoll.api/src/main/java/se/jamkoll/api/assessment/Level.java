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

  /**
   * Returns the level that the states of the pairs give, whatever headings there are (rubric
   * section 4): {@link #MISSING} when nothing is said.
   *
   * @param more whether there are data by sex too, and a measure, a follow-up or a goal
   */
  public static Level of(Pairs pairs, boolean more) {
    if (pairs.both(PairState.NONE)) {
      return MISSING;
    }
    if (bestIsClaim(pairs)) {
      return BOILERPLATE;
    }
    if (pairs.both(PairState.JUSTIFIED)) {
      return JUSTIFIED;
    }
    if (!pairs.settled()) {
      return PARTIAL;
    }
    return more ? THOROUGH : COMPLETE;
  }

  private static boolean bestIsClaim(Pairs pairs) {
    return pairs.any(PairState.CLAIMED)
        && pairs.womenMen().compareTo(PairState.CLAIMED) <= 0
        && pairs.girlsBoys().compareTo(PairState.CLAIMED) <= 0;
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
