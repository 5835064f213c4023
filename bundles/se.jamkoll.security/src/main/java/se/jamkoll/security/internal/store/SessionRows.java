package se.jamkoll.security.internal.store;

import static se.jamkoll.security.internal.store.AccessDatabase.kept;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The sessions, within one use of the database. */
public final class SessionRows {

  private final Handle handle;

  /** Opens the sessions. */
  public SessionRows(Handle handle) {
    this.handle = handle;
  }

  /**
   * A session as it is kept.
   *
   * @param secretHash the hash of what proves it
   * @param id its opaque id
   * @param account the id of the account
   */
  public record Kept(
      String secretHash,
      String id,
      String account,
      Instant started,
      Instant lastSeen,
      Instant expires) {}

  /** Returns a session by what proves it. */
  public Optional<Kept> find(String secretHash) {
    return handle
        .createQuery("SELECT * FROM user_session WHERE secret_hash = :hash")
        .bind("hash", secretHash)
        .map(
            (row, context) ->
                new Kept(
                    row.getString("secret_hash"),
                    row.getString("session_id"),
                    row.getString("account_id"),
                    row.getObject("started", OffsetDateTime.class).toInstant(),
                    row.getObject("last_seen", OffsetDateTime.class).toInstant(),
                    row.getObject("expires", OffsetDateTime.class).toInstant()))
        .findOne();
  }

  /** Adds a session. */
  public void add(Kept session) {
    handle
        .createUpdate(
            """
            INSERT INTO user_session
              (secret_hash, session_id, account_id, started, last_seen, expires)
            VALUES (:hash, :id, :account, :started, :seen, :expires)""")
        .bind("hash", session.secretHash())
        .bind("id", session.id())
        .bind("account", session.account())
        .bind("started", kept(session.started()))
        .bind("seen", kept(session.lastSeen()))
        .bind("expires", kept(session.expires()))
        .execute();
  }

  /** Keeps that a session was used. */
  public void seen(String secretHash, Instant now) {
    handle.execute(
        "UPDATE user_session SET last_seen = ? WHERE secret_hash = ?", kept(now), secretHash);
  }

  /** Ends a session; returns whether there was one. */
  public boolean end(String id) {
    return handle.execute("DELETE FROM user_session WHERE session_id = ?", id) > 0;
  }

  /** Ends all sessions of an account. */
  public void endOf(String account) {
    handle.execute("DELETE FROM user_session WHERE account_id = ?", account);
  }

  /** Removes the sessions that are over by time. */
  public void removeOver(Instant now, Instant seenBefore) {
    handle.execute(
        "DELETE FROM user_session WHERE expires <= ? OR last_seen <= ?",
        kept(now),
        kept(seenBefore));
  }
}
