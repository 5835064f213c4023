package se.jamkoll.api.store;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The one store of compliance work, by what is kept. Calls within a {@link UnitOfWork} belong to
 * it.
 *
 * <p>Every method may throw a {@link StoreException}.
 */
@ProviderType
public interface ComplianceStore {

  /** Returns how far hosts have been followed. */
  CursorStore cursors();

  /** Returns what was found in versions. */
  AssessmentStore assessments();

  /** Returns the checks of meetings. */
  CheckStore checks();

  /** Returns what people did about what is missing. */
  ActionStore actions();

  /** Returns people's own assessments. */
  ManualStore manual();

  /** Returns the profiles, with their history. */
  ProfileStore profiles();

  /** Returns the decisions on deletion. */
  DeletionStore deletions();

  /** Returns the record of what was done by whom. */
  AuditLog audit();
}
