package se.jamkoll.store.internal.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * The record of changes, denials and administrators' reads. Nothing here changes or deletes an
 * entry.
 *
 * @param transactions the transactions
 * @param clock what tells the day of a check of a draft
 */
record SqlAudit(Transactions transactions, Clock clock) implements AuditLog {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  @Override
  public void add(Entry entry) {
    if (entry.refused()) {
      // What is refused is undone, but not the record of it.
      transactions.apart(() -> insert(entry));
    } else {
      insert(entry);
    }
  }

  private void insert(Entry entry) {
    transactions.use(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into audit (happened, account, what, object, body, body_key, refused)
                    values (:happened, :account, :what, :object, :body, :body_key, :refused)
                    """)
                .bind("happened", entry.when())
                .bind("account", entry.account())
                .bind("what", entry.what())
                .bind("object", entry.object())
                .bind("body", entry.body())
                .bind("body_key", Row.key(entry.body()))
                .bind("refused", entry.refused())
                .execute());
  }

  @Override
  public void countDraftCheck() {
    LocalDate today = LocalDate.now(clock.withZone(SWEDEN));
    transactions.use(
        handle -> {
          if (!countAnother(handle, today) && !countFirst(handle, today)) {
            countAnother(handle, today);
          }
        });
  }

  private static boolean countAnother(Handle handle, LocalDate day) {
    return handle
            .createUpdate("update draft_checks set checks = checks + 1 where checked_on = :day")
            .bind("day", day)
            .execute()
        > 0;
  }

  private boolean countFirst(Handle handle, LocalDate day) {
    return transactions.insertUnlessThere(
        handle,
        () ->
            handle
                .createUpdate("insert into draft_checks (checked_on, checks) values (:day, 1)")
                .bind("day", day)
                .execute());
  }

  @Override
  public List<Entry> newest(int limit) {
    return transactions.with(
        handle ->
            handle
                .createQuery("select * from audit order by sequence desc limit :limit")
                .bind("limit", limit)
                .map(Row.to(SqlAudit::entry))
                .list());
  }

  @Override
  public long draftChecks(LocalDate day) {
    return transactions.with(
        handle ->
            handle
                .createQuery("select checks from draft_checks where checked_on = :day")
                .bind("day", day)
                .map(Row.to(row -> row.large("checks")))
                .findOne()
                .orElse(0L));
  }

  private static Entry entry(Row row) {
    return new Entry(
        row.instant("happened"),
        row.textOrNull("account"),
        row.text("what"),
        row.text("object"),
        row.textOrNull("body"),
        row.flag("refused"));
  }
}
