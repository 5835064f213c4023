package se.jamkoll.store.internal.statistics;

import java.util.List;
import java.util.Optional;
import se.jamkoll.api.statistics.Improvement;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.store.ImprovementStore;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * What was done so that letters get better.
 *
 * @param transactions the transactions
 */
public record SqlImprovements(Transactions transactions) implements ImprovementStore {

  @Override
  public void keep(Improvement improvement) {
    transactions.use(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into improvements (id, body, body_key, done_on, what, stage, account,
                      made)
                    values (:id, :body, :body_key, :done_on, :what, :stage, :account, :made)
                    """)
                .bind("id", improvement.id())
                .bind("body", improvement.body())
                .bind("body_key", Row.key(improvement.body()))
                .bind("done_on", improvement.on())
                .bind("what", improvement.what())
                .bind("stage", improvement.stage())
                .bind("account", improvement.account())
                .bind("made", improvement.made())
                .execute());
  }

  @Override
  public Optional<Improvement> find(String id) {
    return transactions.with(
        handle ->
            handle
                .createQuery("select * from improvements where id = :id")
                .bind("id", id)
                .map(Row.to(SqlImprovements::improvement))
                .findOne());
  }

  @Override
  public void remove(String id) {
    transactions.use(
        handle ->
            handle
                .createUpdate("delete from improvements where id = :id")
                .bind("id", id)
                .execute());
  }

  @Override
  public List<Improvement> find(Period period) {
    return transactions.with(
        handle ->
            handle
                .createQuery(
                    """
                    select * from improvements where done_on >= :from and done_on <= :to
                    order by done_on, id
                    """)
                .bind("from", period.from())
                .bind("to", period.to())
                .map(Row.to(SqlImprovements::improvement))
                .list());
  }

  private static Improvement improvement(Row row) {
    return new Improvement(
        row.text("id"),
        row.textOrNull("body"),
        row.day("done_on"),
        row.text("what"),
        row.constant(Improvement.Stage.class, "stage"),
        row.text("account"),
        row.instant("made"));
  }
}
