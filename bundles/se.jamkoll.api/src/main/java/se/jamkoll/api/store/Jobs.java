package se.jamkoll.api.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.access.Caller;

/** The work that waits, is being done or has failed; for administrators. */
@ProviderType
public interface Jobs {

  /** Returns how much there is of each kind. */
  Map<String, WorkQueue.Counts> counts(Caller caller);

  /**
   * Returns the first of it, in the order it is done.
   *
   * @param kind the kind that is asked for; null for every kind
   */
  List<WorkQueue.Entry> entries(Caller caller, @Nullable String kind, int limit);

  /**
   * Tries failed work again, now; it is recorded who asked.
   *
   * @throws se.jamkoll.api.compliance.ComplianceException when no such work has failed
   */
  void retry(Caller caller, String kind, String key);
}
