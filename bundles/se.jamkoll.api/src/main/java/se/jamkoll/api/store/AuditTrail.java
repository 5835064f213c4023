package se.jamkoll.api.store;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;

/** The record of what was done by whom, for administrators; that they read it is recorded too. */
@ProviderType
public interface AuditTrail {

  /**
   * Returns the newest entries, newest first.
   *
   * @param limit how many at the most, 1–1 000
   * @throws se.jamkoll.api.access.DeniedException when the caller is no administrator
   */
  List<AuditLog.Entry> newest(Caller caller, int limit);
}
