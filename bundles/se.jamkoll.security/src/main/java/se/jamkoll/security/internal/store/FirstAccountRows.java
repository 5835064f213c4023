package se.jamkoll.security.internal.store;

import static se.jamkoll.security.internal.store.AccessDatabase.kept;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Which of the first accounts were made. */
public final class FirstAccountRows {

  private final Handle handle;

  /** Opens the rows. */
  public FirstAccountRows(Handle handle) {
    this.handle = handle;
  }

  /** Tells whether some were made. */
  public boolean made(String kind) {
    return handle
            .createQuery("SELECT COUNT(*) FROM first_accounts WHERE kind = :kind")
            .bind("kind", kind)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Keeps that some were made; refused by the key where they were. */
  public void add(String kind, Instant now) {
    handle.execute("INSERT INTO first_accounts (kind, made) VALUES (?, ?)", kind, kept(now));
  }
}
