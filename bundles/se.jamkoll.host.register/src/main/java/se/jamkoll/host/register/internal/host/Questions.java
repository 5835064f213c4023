package se.jamkoll.host.register.internal.host;

import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import se.jamkoll.api.host.HostException;
import se.jamkoll.host.register.internal.store.RegisterDatabase;

/** Asks the database, and says in a host's words when it does not answer. */
final class Questions {

  private final RegisterDatabase database;

  Questions(RegisterDatabase database) {
    this.database = database;
  }

  /** Reads something. */
  <T> T ask(HandleCallback<T, HostException> question) throws HostException {
    try {
      return database.read(question);
    } catch (JdbiException e) {
      throw inWordsOfAHost(e);
    }
  }

  /** Keeps something, or what is there already. */
  <T> T tell(HandleCallback<T, HostException> telling) throws HostException {
    try {
      return database.keep(telling);
    } catch (JdbiException e) {
      throw inWordsOfAHost(e);
    }
  }

  private static HostException inWordsOfAHost(JdbiException failure) {
    return failure instanceof ConnectionException
        ? new HostException(
            HostException.Kind.UNAVAILABLE, "The register's database cannot be reached.", failure)
        : new HostException(
            HostException.Kind.FAILED, "The register's database could not answer.", failure);
  }
}
