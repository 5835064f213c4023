package se.jamkoll.compliance.internal.reassess;

import se.jamkoll.api.compliance.VersionKey;

/** Assesses one version that was assessed before, by the rules and profiles of today. */
@FunctionalInterface
public interface VersionAssessing {

  /** Assesses a version and keeps the result beside the earlier ones. */
  Outcome assess(VersionKey version);

  /** What became of it. */
  enum Outcome {
    /** It has an assessment by the rules of today. */
    ASSESSED,
    /** It is not there any more, or may not be opened. */
    GONE,
    /** Its host does not answer for now. */
    LATER
  }
}
