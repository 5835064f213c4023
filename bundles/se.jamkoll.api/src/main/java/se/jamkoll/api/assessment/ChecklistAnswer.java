package se.jamkoll.api.assessment;

import se.jamkoll.api.Term;

/** An answer to a step of the checklist. */
public enum ChecklistAnswer implements Term {
  /** The step is done. */
  YES,
  /** The step is started. */
  PARTLY,
  /** The step is not done. */
  NO,
  /** The step does not apply to this document. */
  NOT_APPLICABLE
}
