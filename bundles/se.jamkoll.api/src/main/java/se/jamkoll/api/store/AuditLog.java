package se.jamkoll.api.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The record of changes, denials and administrators' reads. It only grows. Checks of drafts are
 * counted by day, never recorded one by one.
 */
@ProviderType
public interface AuditLog {

  /** Adds an entry, in the transaction of what it tells of; a denial in one of its own. */
  void add(Entry entry);

  /** Counts a check of a draft. */
  void countDraftCheck();

  /** Returns the newest entries, newest first. */
  List<Entry> newest(int limit);

  /** Returns how many drafts were checked on a day. */
  long draftChecks(LocalDate day);

  /**
   * Something that was done or refused.
   *
   * @param when when
   * @param account the id of the account; null for the installation itself
   * @param what what was done, as a name such as {@code action.made}
   * @param object the id of what it was done to; no title
   * @param body the body whose it is; null when it is no body's
   * @param refused whether it was refused
   */
  record Entry(
      Instant when,
      @Nullable String account,
      String what,
      String object,
      @Nullable String body,
      boolean refused) {}
}
