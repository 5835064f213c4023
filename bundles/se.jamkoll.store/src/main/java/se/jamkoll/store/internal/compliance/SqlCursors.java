package se.jamkoll.store.internal.compliance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.store.CursorStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * How far the changes of each host have been followed.
 *
 * @param transactions the transactions
 * @param clock what tells when a cursor moved
 */
record SqlCursors(Transactions transactions, Clock clock) implements CursorStore {

  @Override
  public Optional<String> cursor(String host) {
    return transactions.with(
        handle ->
            handle
                .createQuery("select place from cursors where host = :host and place is not null")
                .bind("host", host)
                .map(Row.to(row -> row.text("place")))
                .findOne());
  }

  @Override
  public void move(String host, @Nullable String from, @Nullable String to) {
    transactions.use(
        handle -> {
          if (update(handle, host, from, to) == 0 && !(from == null && insert(handle, host, to))) {
            throw new StoreException(
                StoreException.Kind.CONFLICT,
                "The cursor of " + host + " has been moved by someone else.",
                null);
          }
        });
  }

  private int update(Handle handle, String host, @Nullable String from, @Nullable String to) {
    String at = from == null ? "place is null" : "place = :from";
    var update =
        handle
            .createUpdate(
                "update cursors set place = :to, moved = :moved where host = :host and " + at)
            .bind("host", host)
            .bind("to", to)
            .bind("moved", clock.instant());
    return (from == null ? update : update.bind("from", from)).execute();
  }

  private boolean insert(Handle handle, String host, @Nullable String to) {
    return transactions.insertUnlessThere(
        handle,
        () ->
            handle
                .createUpdate(
                    "insert into cursors (host, place, moved) values (:host, :to, :moved)")
                .bind("host", host)
                .bind("to", to)
                .bind("moved", clock.instant())
                .execute());
  }

  @Override
  public List<Followed> all() {
    return transactions.with(
        handle ->
            handle
                .createQuery("select host, moved from cursors order by host")
                .map(Row.to(row -> new Followed(row.text("host"), row.instant("moved"))))
                .list());
  }
}
