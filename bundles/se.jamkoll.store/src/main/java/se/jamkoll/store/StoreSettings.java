package se.jamkoll.store;

import java.nio.file.Path;
import java.time.Duration;
import se.jamkoll.store.internal.schema.Database;

/**
 * Where the database is, and how it is used.
 *
 * @param url its JDBC address: of H2 or PostgreSQL
 * @param user the user of everyday work
 * @param password that user's password
 * @param ownerUser the user who creates and changes tables; empty when the user of everyday work
 *     does
 * @param ownerPassword that user's password
 * @param connections the most connections at once, at least 2
 * @param threads how many pieces of work are done at once
 * @param polling how often it is looked whether work is due
 */
public record StoreSettings(
    String url,
    String user,
    String password,
    String ownerUser,
    String ownerPassword,
    int connections,
    int threads,
    Duration polling) {

  /** How many connections there are at most where nothing else is said. */
  public static final int CONNECTIONS = 10;

  /** How many pieces of work are done at once where nothing else is said. */
  public static final int THREADS = 3;

  /** How often it is looked whether work is due where nothing else is said. */
  public static final Duration POLLING = Duration.ofSeconds(1);

  /** Returns the settings of a database at an address, whose user owns the tables. */
  public static StoreSettings at(String url, String user, String password) {
    return new StoreSettings(url, user, password, "", "", CONNECTIONS, THREADS, POLLING);
  }

  /** Returns the settings of an H2 file in a folder, which need not be there yet. */
  public static StoreSettings in(Path folder) {
    return at(Database.in(folder).url(), "jamkoll", "");
  }

  /** Returns the same with an owner of the tables. */
  public StoreSettings ownedBy(String owner, String secret) {
    return new StoreSettings(url, user, password, owner, secret, connections, threads, polling);
  }

  /** Returns the same with so many pieces of work at once, looked for so often. */
  public StoreSettings withWork(int newThreads, Duration newPolling) {
    return new StoreSettings(
        url, user, password, ownerUser, ownerPassword, connections, newThreads, newPolling);
  }

  /** Tells no passwords. */
  @Override
  public String toString() {
    return "StoreSettings[user=" + user + ", ownerUser=" + ownerUser + "]";
  }
}
