package se.jamkoll.api.access;

import se.jamkoll.api.Term;

/** What a caller may ask for, or be refused. */
public enum Operation implements Term {
  /** Read the results of a body: its meetings, assessments and actions. */
  READ_RESULTS,
  /** Check a meeting of a body, or cancel the check. */
  CHECK_MEETING,
  /** Make or close an action at a body. */
  MAKE_ACTION,
  /** Set or take back a manual assessment of an item of a body. */
  ASSESS_MANUALLY,
  /** Assess a letter manually that one writes oneself: no role opens it. */
  ASSESS_OWN_LETTER,
  /** List the drafts that one writes. */
  SEE_OWN_DRAFTS,
  /** List the drafts that the host has routed to one. */
  SEE_ROUTED_DRAFTS,
  /** Check a draft that is neither one's own nor routed to one: no role opens it. */
  SEE_OTHERS_DRAFT,
  /** Check a file that one gives. */
  CHECK_FILE,
  /** Score factors, and keep rounds and what other organisations gave. */
  ASSESS_FACTORS,
  /** Look after the installation: profiles, re-assessment, work, audit. */
  ADMINISTER
}
