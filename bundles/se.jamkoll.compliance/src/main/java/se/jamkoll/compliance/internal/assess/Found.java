package se.jamkoll.compliance.internal.assess;

import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.api.host.HostException;

/** What came of assessing a version. */
public sealed interface Found {

  /**
   * There is an assessment.
   *
   * @param record what is kept
   * @param reused whether it was there already
   */
  record Kept(AssessmentRecord record, boolean reused) implements Found {}

  /** The version is not there any more, or may not be opened. */
  record Gone() implements Found {}

  /** The host has another version by now. */
  record Changed() implements Found {}

  /**
   * The host did not give it, for a passing reason.
   *
   * @param why what the host said
   */
  record HostFailed(HostException why) implements Found {}

  /**
   * It was not read, for a passing reason that is no fault of the file's.
   *
   * @param reason why
   */
  record NotRead(UnreadableReason reason) implements Found {}
}
