package se.jamkoll.api.assessment;

import se.jamkoll.api.Term;

/** Whether there is anything to assess (rubric section 1). */
public enum AssessmentStatus implements Term {
  /** The document was read and has a level. */
  ASSESSED,
  /** The agenda item's type is on the profile's exempt list. */
  EXEMPT,
  /** The document could not be read. */
  UNREADABLE,
  /** The host marks the document secret; it was never opened. */
  RESTRICTED,
  /** The document is an agenda, minutes, a form or an invitation. */
  NOT_A_DECISION,
  /** The agenda item has no letter yet. */
  NO_DOCUMENT
}
