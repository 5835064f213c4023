package se.jamkoll.api.store;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.compliance.DeletionDecision;

/** The decisions on deletion, and the only way to delete anything. */
@ProviderType
public interface DeletionStore {

  /**
   * Deletes what a decision covers, and keeps the decision.
   *
   * @param decision the decision; what it says was deleted is not looked at
   * @param before the start of the first day that is kept
   * @return the decision with how much was deleted
   */
  DeletionDecision carryOut(DeletionDecision decision, Instant before);

  /** Returns all decisions, newest first. */
  List<DeletionDecision> all();
}
