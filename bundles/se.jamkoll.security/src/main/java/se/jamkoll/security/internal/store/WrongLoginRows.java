package se.jamkoll.security.internal.store;

import static se.jamkoll.security.internal.store.AccessDatabase.kept;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.jamkoll.security.internal.secret.Secrets;

/**
 * Wrong passwords in a row, by the hash of the login: what people write there by mistake is not
 * kept.
 */
public final class WrongLoginRows {

  private final Handle handle;

  /** Opens the rows. */
  public WrongLoginRows(Handle handle) {
    this.handle = handle;
  }

  /** Returns what wrong passwords of a login are counted by. */
  public static String hash(String login) {
    return Secrets.hash(AccountRows.key(login));
  }

  /** Returns until when a login is locked out; null when it never was. */
  public @Nullable Instant lockedUntil(String hash) {
    return handle
        .createQuery(
            """
            SELECT locked_until FROM wrong_login
            WHERE login_hash = :hash AND locked_until IS NOT NULL""")
        .bind("hash", hash)
        .map((row, context) -> row.getObject("locked_until", OffsetDateTime.class).toInstant())
        .findOne()
        .orElse(null);
  }

  /** Returns until when logins are locked out, by their hashes. */
  Map<String, Instant> locks() {
    Map<String, Instant> locks = new HashMap<>();
    handle
        .createQuery("SELECT * FROM wrong_login WHERE locked_until IS NOT NULL")
        .map(
            (row, context) ->
                locks.put(
                    row.getString("login_hash"),
                    row.getObject("locked_until", OffsetDateTime.class).toInstant()))
        .list();
    return locks;
  }

  /** Counts one more try that is wrong until it proves right; returns how many there are. */
  public int count(String hash, Instant now) {
    int counted =
        handle
            .createUpdate(
                """
                UPDATE wrong_login SET failures = failures + 1, last_failure = :now
                WHERE login_hash = :hash""")
            .bind("now", kept(now))
            .bind("hash", hash)
            .execute();
    if (counted == 0) {
      handle
          .createUpdate(
              """
              INSERT INTO wrong_login (login_hash, failures, last_failure)
              VALUES (:hash, 1, :now)""")
          .bind("hash", hash)
          .bind("now", kept(now))
          .execute();
    }
    return handle
        .createQuery("SELECT failures FROM wrong_login WHERE login_hash = :hash")
        .bind("hash", hash)
        .mapTo(Integer.class)
        .one();
  }

  /** Locks a login out. */
  public void lock(String hash, Instant until) {
    handle
        .createUpdate("UPDATE wrong_login SET locked_until = :until WHERE login_hash = :hash")
        .bind("until", kept(until))
        .bind("hash", hash)
        .execute();
  }

  /** Forgets the wrong passwords of a login. */
  public void forget(String hash) {
    handle.execute("DELETE FROM wrong_login WHERE login_hash = ?", hash);
  }

  /** Forgets what was wrong before a time, and locks nothing any more. */
  public void forgetBefore(Instant time) {
    handle.execute("DELETE FROM wrong_login WHERE last_failure < ?", kept(time));
  }
}
