package se.jamkoll.compliance.internal.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.CheckChanges;
import se.jamkoll.api.compliance.CheckChanges.ItemChange;
import se.jamkoll.api.compliance.CheckChanges.Kind;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.MeetingCheck.State;

/** Compares two checks of a meeting. */
final class Comparison {

  private static final Comparator<Level> RANK =
      Comparator.comparing(Level::compliant).thenComparing(Comparator.naturalOrder());

  private Comparison() {}

  /** Returns what changed since the check before; nothing when there is none. */
  static CheckChanges of(@Nullable MeetingCheck before, MeetingCheck after) {
    if (before == null) {
      return new CheckChanges(null, List.of());
    }
    Map<String, ItemResult> earlier = new LinkedHashMap<>();
    before.items().forEach(item -> earlier.put(item.item(), item));
    List<ItemChange> changes = new ArrayList<>();
    for (ItemResult item : after.items()) {
      change(earlier.remove(item.item()), item).ifPresent(changes::add);
    }
    if (after.state() == State.DONE) {
      earlier
          .values()
          .forEach(gone -> changes.add(new ItemChange(gone.item(), Kind.REMOVED, gone, null)));
    }
    return new CheckChanges(before.finished(), changes);
  }

  private static Optional<ItemChange> change(@Nullable ItemResult before, ItemResult after) {
    if (before == null) {
      return Optional.of(new ItemChange(after.item(), Kind.ADDED, null, after));
    }
    Kind kind = kind(before, after);
    return kind == null
        ? Optional.empty()
        : Optional.of(new ItemChange(after.item(), kind, before, after));
  }

  private static @Nullable Kind kind(ItemResult before, ItemResult after) {
    Level was = before.level();
    Level is = after.level();
    if (was != null && is != null && was != is) {
      return RANK.compare(is, was) > 0 ? Kind.BETTER : Kind.WORSE;
    }
    boolean same =
        before.status() == after.status()
            && Objects.equals(before.reason(), after.reason())
            && before.order() == after.order()
            && before.outcome() == after.outcome()
            && before.uncertain() == after.uncertain()
            && new HashSet<>(before.versions()).equals(new HashSet<>(after.versions()));
    return same ? null : Kind.OTHER;
  }
}
