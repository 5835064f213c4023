package se.jamkoll.api.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.MeetingCheck;

/**
 * The checks of meetings, and what they found of each item. An item comes with the manual
 * assessment that is valid when it is read, whichever it was kept with.
 */
@ProviderType
public interface CheckStore {

  /**
   * Starts a check.
   *
   * @param check the check, without items
   * @throws StoreException of kind CONFLICT when one of the same meeting runs already
   */
  void start(MeetingCheck check);

  /** Keeps what was found of an item, over what the same check had found of it before. */
  void keep(String check, ItemResult item);

  /**
   * Keeps how a check goes: everything but its items.
   *
   * @throws StoreException of kind CONFLICT when it has ended already: what someone cancelled stays
   *     cancelled
   */
  void update(MeetingCheck check);

  /** Returns a check with its items. */
  Optional<MeetingCheck> find(String check);

  /** Returns the newest check of a meeting with its items. */
  Optional<MeetingCheck> newest(String host, String meeting);

  /** Returns the newest check of a meeting that ended before another, with its items. */
  Optional<MeetingCheck> before(MeetingCheck check);

  /** Returns the newest checks of meetings, without items, by key of the meeting. */
  Map<String, MeetingCheck> newest(String host, Set<String> meetings);

  /** Returns the checks that run, without items: what goes on after a stop. */
  List<MeetingCheck> running();

  /**
   * Returns the results of a body's items, by date of the meeting, newest first: those of the
   * newest check of each meeting that was done.
   *
   * @param from the first day of the meetings; null for every one
   * @param to the last day; null for every one
   */
  List<ItemResult> history(
      String body, @Nullable LocalDate from, @Nullable LocalDate to, int limit);

  /** Returns the meetings, by host and key, whose newest check found a version of a document. */
  List<MeetingCheck> withDocument(String host, String document);
}
