package se.jamkoll.compliance.internal.lookup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.store.AssessmentStore;

/** Tells which of two versions came later, by when their host got them. */
public final class VersionOrder {

  private final AssessmentStore assessments;

  /** Creates an order of the versions that have assessments. */
  public VersionOrder(AssessmentStore assessments) {
    this.assessments = assessments;
  }

  /**
   * Tells whether an assessed version came after another one; one that was never assessed came
   * before.
   */
  public boolean after(AssessmentRecord record, @Nullable VersionKey other) {
    if (other == null) {
      return true;
    }
    return !record.version().equals(other) && !record.changed().isBefore(changed(other));
  }

  private Instant changed(VersionKey version) {
    AssessmentRecord record = assessments.newest(List.of(version)).get(version);
    return record == null ? Instant.MIN : record.changed();
  }
}
