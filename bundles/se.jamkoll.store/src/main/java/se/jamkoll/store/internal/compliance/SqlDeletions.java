package se.jamkoll.store.internal.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import se.jamkoll.api.compliance.DeletionDecision;
import se.jamkoll.api.compliance.DeletionDecision.Deleted;
import se.jamkoll.api.store.DeletionStore;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;
import se.jamkoll.store.internal.statistics.ItemFacts;

/**
 * The decisions on deletion, and what they delete.
 *
 * @param transactions the transactions
 */
record SqlDeletions(Transactions transactions) implements DeletionStore {

  private static final String OLD_ASSESSMENTS =
      "select id from assessments where body_key = :body and changed < :start";

  private static final String OLD_CHECKS =
      "select id from checks where body_key = :body and meeting_date < :day and running is null";

  private static final String OLD_ROUNDS =
      "select id from rounds where body_key = :body and assessed_on < :day and state = 'CLOSED'";

  private static final List<String> OF_CHECKS =
      List.of("check_item_missing", "check_item_assessments", "check_item_versions", "check_items");

  @Override
  public DeletionDecision carryOut(DeletionDecision decision, Instant before) {
    return transactions.with(
        handle -> {
          DeletionDecision done = decision.with(delete(handle, decision, before));
          keep(handle, done);
          return done;
        });
  }

  private static Deleted delete(Handle handle, DeletionDecision decision, Instant before) {
    ItemFacts.takeTurns(handle);
    Covered covered = new Covered(handle, decision, before);
    covered.delete("delete from findings where assessment in (" + OLD_ASSESSMENTS + ")");
    long assessments =
        covered.delete("delete from assessments where body_key = :body and changed < :start");
    for (String table : OF_CHECKS) {
      covered.delete("delete from " + table + " where check_id in (" + OLD_CHECKS + ")");
    }
    ItemFacts.delete(handle, covered.body(), decision.before());
    long checks =
        covered.delete(
            "delete from checks where body_key = :body and meeting_date < :day and running is null");
    long actions =
        covered.delete(
            "delete from actions where body_key = :body and made < :start and closed is not null");
    long manual =
        covered.delete("delete from manual_assessments where body_key = :body and made < :start");
    covered.delete("delete from round_scores where round in (" + OLD_ROUNDS + ")");
    long rounds =
        covered.delete(
            "delete from rounds where body_key = :body and assessed_on < :day and state = 'CLOSED'");
    long answers =
        covered.delete("delete from factor_answers where body_key = :body and to_day < :day");
    long improvements =
        covered.delete("delete from improvements where body_key = :body and done_on < :day");
    return new Deleted(assessments, checks, actions, manual, rounds, answers, improvements);
  }

  private static void keep(Handle handle, DeletionDecision decision) {
    handle
        .createUpdate(
            """
            insert into deletion_decisions (id, body, body_key, decided, reference, kept_from,
              account, entered, assessments, checks, actions, manual_assessments,
              rounds, factor_answers, improvements)
            values (:id, :body, :body_key, :decided, :reference, :kept_from,
              :account, :entered, :assessments, :checks, :actions, :manual,
              :rounds, :answers, :improvements)
            """)
        .bind("id", decision.id())
        .bind("body", decision.body())
        .bind("body_key", Row.key(decision.body()))
        .bind("decided", decision.decided())
        .bind("reference", decision.reference())
        .bind("kept_from", decision.before())
        .bind("account", decision.account())
        .bind("entered", decision.entered())
        .bind("assessments", decision.deleted().assessments())
        .bind("checks", decision.deleted().checks())
        .bind("actions", decision.deleted().actions())
        .bind("manual", decision.deleted().manual())
        .bind("rounds", decision.deleted().rounds())
        .bind("answers", decision.deleted().answers())
        .bind("improvements", decision.deleted().improvements())
        .execute();
  }

  @Override
  public List<DeletionDecision> all() {
    return transactions.with(
        handle ->
            handle
                .createQuery("select * from deletion_decisions order by entered desc, id desc")
                .map(Row.to(SqlDeletions::decision))
                .list());
  }

  private static DeletionDecision decision(Row row) {
    return new DeletionDecision(
        row.text("id"),
        row.text("body"),
        row.day("decided"),
        row.text("reference"),
        row.day("kept_from"),
        row.text("account"),
        row.instant("entered"),
        new Deleted(
            row.large("assessments"),
            row.large("checks"),
            row.large("actions"),
            row.large("manual_assessments"),
            row.large("rounds"),
            row.large("factor_answers"),
            row.large("improvements")));
  }

  /** What a decision covers. */
  private record Covered(Handle handle, DeletionDecision decision, Instant before) {

    String body() {
      return decision.body().toLowerCase(Locale.ROOT);
    }

    long delete(String sql) {
      return handle
          .createUpdate(sql)
          .bind("body", body())
          .bind("start", before)
          .bind("day", decision.before())
          .execute();
    }
  }
}
