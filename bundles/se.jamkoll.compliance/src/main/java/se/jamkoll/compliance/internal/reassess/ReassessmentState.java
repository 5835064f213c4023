package se.jamkoll.compliance.internal.reassess;

import org.jspecify.annotations.Nullable;
import se.jamkoll.api.compliance.VersionKey;

/**
 * How far a re-assessment has come: what its work carries from one batch to the next.
 *
 * @param run tells it from other re-assessments
 * @param rules the rules it goes by
 * @param after the version that it came to last; null at the beginning
 * @param done how many versions it has assessed
 * @param gone how many were not there any more, or could not be opened
 */
record ReassessmentState(
    String run, String rules, @Nullable VersionKey after, long done, long gone) {

  private static final String SEPARATOR = "\n";

  /** Returns the state as the payload of work. Keys hold no line breaks. */
  String payload() {
    String place =
        after == null
            ? ""
            : String.join(SEPARATOR, after.host(), after.document(), after.version());
    return String.join(SEPARATOR, run, rules, String.valueOf(done), String.valueOf(gone), place);
  }

  /** Returns the state in the payload of work. */
  static ReassessmentState of(String payload) {
    String[] parts = payload.split(SEPARATOR, -1);
    VersionKey after = parts.length < 7 ? null : new VersionKey(parts[4], parts[5], parts[6]);
    return new ReassessmentState(
        parts[0], parts[1], after, Long.parseLong(parts[2]), Long.parseLong(parts[3]));
  }

  /** Returns the state after another version. */
  ReassessmentState next(VersionKey version, boolean assessed) {
    return new ReassessmentState(
        run, rules, version, done + (assessed ? 1 : 0), gone + (assessed ? 0 : 1));
  }
}
