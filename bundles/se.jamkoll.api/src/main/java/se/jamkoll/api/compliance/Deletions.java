package se.jamkoll.api.compliance;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;

/**
 * Deletes older work (gallring) by decisions of the bodies whose it is; for administrators. The
 * audit log and the profiles stay, so that every rule version stays explainable.
 */
@ProviderType
public interface Deletions {

  /** The greatest length of a reference, in UTF-16 code units. */
  int LONGEST_REFERENCE = 200;

  /**
   * Enters a decision, and deletes what it covers at once: all or nothing.
   *
   * @param body the body that decided
   * @param decided the day of the decision, which has passed
   * @param reference what the decision is called
   * @param before the first day that is kept; not after the day of the decision
   */
  DeletionDecision carryOut(
      Caller caller, String body, LocalDate decided, String reference, LocalDate before);

  /** Returns the decisions that were carried out, newest first. */
  List<DeletionDecision> all(Caller caller);
}
