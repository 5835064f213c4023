package se.jamkoll.store.internal.statistics;

/** Counts the items of one meeting after the other. */
@FunctionalInterface
interface Tally {

  /** Turns to a meeting, whose items come next. */
  default void turnTo(CountedMeeting meeting) {}

  /**
   * Counts an item.
   *
   * @param place the id of its place
   * @param kind the id of its kind
   * @param findings the id of its findings
   */
  void count(int place, int kind, int findings);
}
