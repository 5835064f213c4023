package se.jamkoll.security.internal.audit;

import java.util.List;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.AuditTrail;

/** Lets administrators read the record, and records that they did. */
public final class AdministratorsAuditTrail implements AuditTrail {

  private static final int MOST = 1_000;

  private final AuditLog log;
  private final AccessAudit audit;

  /** Creates the service. */
  public AdministratorsAuditTrail(AuditLog log, AccessAudit audit) {
    this.log = log;
    this.audit = audit;
  }

  @Override
  public List<AuditLog.Entry> newest(Caller caller, int limit) {
    audit.passAdministrator(caller, "audit.read");
    List<AuditLog.Entry> entries = log.newest(Math.max(1, Math.min(MOST, limit)));
    audit.done(caller.account(), "audit.read", "");
    return entries;
  }
}
