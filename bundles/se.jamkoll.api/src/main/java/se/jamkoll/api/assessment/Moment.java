package se.jamkoll.api.assessment;

import se.jamkoll.api.Term;

/** When in its life a document is assessed; some rules apply at some moments only. */
public enum Moment implements Term {
  /** While the official writes. */
  DRAFT,
  /** When the meeting's documents are checked. */
  MEETING,
  /** When older documents are measured. */
  ARCHIVE
}
