package se.jamkoll.security.internal.store;

import static se.jamkoll.security.internal.store.AccessDatabase.kept;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/** What tokens for one document are signed with; shared by all servers of an installation. */
public final class SigningKeyRows {

  private final Handle handle;

  /** Opens the keys. */
  public SigningKeyRows(Handle handle) {
    this.handle = handle;
  }

  /** A key. */
  public record Key(String id, String value, Instant made) {

    /** Tells no key. */
    @Override
    public String toString() {
      return "Key[" + id + "]";
    }
  }

  /** Returns the newest key that is not older than a time. */
  public Optional<Key> newest(Instant notBefore) {
    return keys(handle
            .createQuery("SELECT * FROM signing_key WHERE made >= :time ORDER BY made DESC")
            .bind("time", kept(notBefore)))
        .findFirst();
  }

  /** Returns a key. */
  public Optional<Key> find(String id) {
    return keys(handle.createQuery("SELECT * FROM signing_key WHERE key_id = :id").bind("id", id))
        .findOne();
  }

  /** Adds a key. */
  public void add(Key key) {
    handle.execute(
        "INSERT INTO signing_key (key_id, key_value, made) VALUES (?, ?, ?)",
        key.id(),
        key.value(),
        kept(key.made()));
  }

  /** Removes the keys that are older than a time. */
  public void removeBefore(Instant time) {
    handle.execute("DELETE FROM signing_key WHERE made < ?", kept(time));
  }

  private static ResultIterable<Key> keys(Query query) {
    return query.map(
        (row, context) ->
            new Key(
                row.getString("key_id"),
                row.getString("key_value"),
                row.getObject("made", OffsetDateTime.class).toInstant()));
  }
}
