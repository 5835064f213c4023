package se.jamkoll.security.internal.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.store.StoreException;

/** The database of accounts, sessions and tokens. */
public final class AccessDatabase {

  private static final String UNIQUE = "23505";

  private final Jdbi jdbi;

  /** Opens a database whose tables are there already. */
  public AccessDatabase(DataSource connections) {
    this.jdbi = Jdbi.create(connections);
  }

  /**
   * Reads, or changes one thing.
   *
   * @throws StoreException when the database did not do it
   */
  public <T extends @Nullable Object> T with(Function<Handle, T> work) {
    try {
      return jdbi.withHandle(work::apply);
    } catch (JdbiException e) {
      throw failure(e);
    }
  }

  /**
   * Does several things in one transaction: all of them or none.
   *
   * @throws StoreException when the database did not do it
   */
  public <T extends @Nullable Object> T change(Function<Handle, T> work) {
    try {
      return jdbi.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw failure(e);
    }
  }

  /** Returns an instant as it is kept: to the microsecond. */
  static OffsetDateTime kept(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** Messages of databases quote what was written; none of them goes on. */
  private static StoreException failure(JdbiException failure) {
    SQLException sql = sql(failure);
    if (sql == null) {
      return new StoreException(
          StoreException.Kind.FAILED, failure.getClass().getSimpleName(), null);
    }
    return new StoreException(kind(sql), "SQLSTATE " + sql.getSQLState(), null);
  }

  private static StoreException.Kind kind(SQLException sql) {
    String state = String.valueOf(sql.getSQLState());
    if (sql instanceof SQLTransientConnectionException || state.startsWith("08")) {
      return StoreException.Kind.UNAVAILABLE;
    }
    boolean conflict = state.equals(UNIQUE) || state.startsWith("40");
    return conflict ? StoreException.Kind.CONFLICT : StoreException.Kind.FAILED;
  }

  private static @Nullable SQLException sql(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
