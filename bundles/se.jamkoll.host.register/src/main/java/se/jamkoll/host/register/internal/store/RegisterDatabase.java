package se.jamkoll.host.register.internal.store;

import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** The database of the register: reading, and changing together with the feed. */
public final class RegisterDatabase {

  private final Jdbi jdbi;
  private final Runnable changed;

  /**
   * Opens a database whose schema is there already.
   *
   * @param changed is run after each change that was kept
   */
  public RegisterDatabase(DataSource connections, Runnable changed) {
    this.jdbi = Jdbi.create(connections);
    this.changed = changed;
    jdbi.useHandle(Feed::name);
  }

  /** Reads what was kept. */
  public <T, X extends Exception> T read(HandleCallback<T, X> reading) throws X {
    return jdbi.withHandle(reading);
  }

  /**
   * Changes something in one transaction: all of it is kept, or nothing. Changes wait for each
   * other.
   */
  public <T> T change(BiFunction<Handle, Feed, T> change) {
    T result =
        jdbi.inTransaction(
            handle -> {
              Feed feed = Feed.lock(handle);
              T kept = change.apply(handle, feed);
              feed.write();
              return kept;
            });
    changed.run();
    return result;
  }

  /** Keeps something that no one waits for, in one transaction; waits as a change does. */
  public <T, X extends Exception> T keep(HandleCallback<T, X> keeping) throws X {
    return jdbi.inTransaction(
        handle -> {
          Feed.lock(handle);
          return keeping.withHandle(handle);
        });
  }
}
