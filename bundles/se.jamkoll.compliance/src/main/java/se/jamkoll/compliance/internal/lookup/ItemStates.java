package se.jamkoll.compliance.internal.lookup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.store.ComplianceStore;

/** Knows what was found of items last. */
public final class ItemStates {

  private final ComplianceStore store;

  /** Creates what knows the items of a store. */
  public ItemStates(ComplianceStore store) {
    this.store = store;
  }

  /** Returns what is known of an item, with the finished letters that it has at its host now. */
  public ItemState of(String host, String meeting, AgendaItem item) {
    List<VersionKey> letters =
        item.documents().stream()
            .filter(document -> document.role() == HostDocument.Role.LETTER)
            .filter(document -> document.state() == HostDocument.State.FINAL)
            .map(document -> VersionKey.of(host, document.version()))
            .toList();
    return checked(host, meeting, item.key())
        .filter(
            result -> letters.isEmpty() || result.versions().stream().anyMatch(letters::contains))
        .map(result -> checked(result, letters))
        .orElseGet(() -> assessed(letters));
  }

  private Optional<ItemResult> checked(String host, String meeting, String item) {
    return store.checks().newest(host, meeting).stream()
        .flatMap(check -> check.items().stream())
        .filter(result -> result.item().equals(item))
        .findFirst();
  }

  private ItemState checked(ItemResult result, List<VersionKey> letters) {
    VersionKey deciding =
        result.assessments().stream()
            .findFirst()
            .flatMap(id -> store.assessments().find(id))
            .map(AssessmentRecord::version)
            .filter(letters::contains)
            .orElse(first(letters));
    return new ItemState(deciding, letters, result.status(), result.level(), result.pairs());
  }

  private ItemState assessed(List<VersionKey> letters) {
    if (letters.isEmpty()) {
      return new ItemState(null, letters, AssessmentStatus.NO_DOCUMENT, null, null);
    }
    Map<VersionKey, AssessmentRecord> newest = store.assessments().newest(letters);
    return letters.stream()
        .map(newest::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(
            record ->
                new ItemState(
                    record.version(), letters, record.status(), record.level(), record.pairs()))
        .orElseGet(() -> new ItemState(first(letters), letters, null, null, null));
  }

  private static @Nullable VersionKey first(List<VersionKey> letters) {
    return letters.isEmpty() ? null : letters.get(0);
  }
}
