package se.jamkoll.store.internal.compliance;

import java.time.Clock;
import se.jamkoll.api.store.ActionStore;
import se.jamkoll.api.store.AssessmentStore;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.CheckStore;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.CursorStore;
import se.jamkoll.api.store.DeletionStore;
import se.jamkoll.api.store.ManualStore;
import se.jamkoll.api.store.ProfileStore;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * The store of compliance work in a database.
 *
 * @param cursors how far hosts have been followed
 * @param assessments what was found in versions
 * @param checks the checks of meetings
 * @param actions what people did about what is missing
 * @param manual people's own assessments
 * @param profiles the profiles, with their history
 * @param deletions the decisions on deletion
 * @param audit the record of what was done by whom
 */
public record SqlComplianceStore(
    CursorStore cursors,
    AssessmentStore assessments,
    CheckStore checks,
    ActionStore actions,
    ManualStore manual,
    ProfileStore profiles,
    DeletionStore deletions,
    AuditLog audit)
    implements ComplianceStore {

  /** Returns the store in whose tables the transactions are. */
  public static SqlComplianceStore in(Transactions transactions, Clock clock) {
    return new SqlComplianceStore(
        new SqlCursors(transactions, clock),
        new SqlAssessments(transactions),
        new SqlChecks(transactions),
        new SqlActions(transactions),
        new SqlManual(transactions),
        new SqlProfiles(transactions),
        new SqlDeletions(transactions),
        new SqlAudit(transactions, clock));
  }
}
