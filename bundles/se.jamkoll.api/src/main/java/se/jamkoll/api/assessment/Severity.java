package se.jamkoll.api.assessment;

import se.jamkoll.api.Term;

/** How much a finding matters, the most serious first. */
public enum Severity implements Term {
  /** Needs to be completed. */
  ERROR,
  /** Should be looked at. */
  WARNING,
  /** Good to know. */
  INFO
}
