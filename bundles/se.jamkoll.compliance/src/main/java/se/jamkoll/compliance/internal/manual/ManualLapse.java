package se.jamkoll.compliance.internal.manual;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.compliance.internal.lookup.VersionOrder;

/**
 * Lets manual assessments lapse with the next version of the letter that was read.
 *
 * <p>Call it within the unit of work that keeps what it is told of.
 */
public final class ManualLapse {

  private final ComplianceStore store;
  private final InstantSource clock;
  private final VersionOrder order;

  /** Creates a lapse of the manual assessments of a store. */
  public ManualLapse(ComplianceStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    this.order = new VersionOrder(store.assessments());
  }

  /** Tells of a version that was assessed. */
  public void assessed(AssessmentRecord record) {
    if (record.role() != HostDocument.Role.LETTER) {
      return;
    }
    VersionKey version = record.version();
    List<String> items =
        store.checks().withDocument(version.host(), version.document()).stream()
            .flatMap(check -> store.checks().find(check.id()).stream())
            .flatMap(check -> itemsWith(version, check.items()))
            .distinct()
            .toList();
    for (ManualAssessment valid : store.manual().valid(version.host(), items).values()) {
      VersionKey read = valid.version();
      boolean sameDocument = read == null || read.document().equals(version.document());
      if (sameDocument && order.after(record, read)) {
        lapse(valid);
      }
    }
  }

  /**
   * Tells of the documents that an item has now, before its valid manual assessment is looked up.
   *
   * @param letters the versions of its letters
   */
  public void found(String host, String item, Collection<VersionKey> letters) {
    ManualAssessment valid = store.manual().valid(host, List.of(item)).get(item);
    if (valid == null || letters.isEmpty()) {
      return;
    }
    VersionKey read = valid.version();
    if (read == null || !letters.contains(read)) {
      lapse(valid);
    }
  }

  private static Stream<String> itemsWith(VersionKey version, List<ItemResult> items) {
    return items.stream()
        .filter(
            item ->
                item.versions().stream()
                    .anyMatch(each -> each.document().equals(version.document())))
        .map(ItemResult::item);
  }

  private void lapse(ManualAssessment valid) {
    store.manual().lapse(valid.host(), valid.item(), clock.instant());
  }
}
