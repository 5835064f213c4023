package se.jamkoll.store.internal.sql;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.StoreException.Kind;

/**
 * Tells what kind of failure the database met.
 *
 * <p>Messages of databases and of JDBI quote values of statements, which may be what someone wrote.
 * None of them goes on: a failure tells the standard's SQLSTATE, and where it happened.
 */
public final class StoreFailures {

  private static final String UNIQUE = "23505";

  /** Serialization failure, deadlock, lock not had in time (PostgreSQL; H2). */
  private static final Set<String> CHANGED_MEANWHILE =
      Set.of("40001", "40P01", "90131", "55P03", "HYT00", UNIQUE);

  /** PostgreSQL shuts down, starts or has too many connections; H2 is closed or in use. */
  private static final Set<String> AWAY =
      Set.of(
          "57P01", "57P02", "57P03", "53300", "90020", "90067", "90098", "90121", "90028", "90031");

  private StoreFailures() {}

  /** Returns what a failure is to those who use the store. */
  public static StoreException of(Throwable failure) {
    if (failure instanceof StoreException known) {
      return known;
    }
    SQLException sql = sql(failure);
    if (sql == null) {
      return new StoreException(
          Kind.FAILED,
          "The store failed (" + failure.getClass().getSimpleName() + ").",
          DatabaseFailure.of(failure));
    }
    return of(kind(sql), sql);
  }

  /** Tells whether a unique key stood against it. */
  public static boolean isOfUniqueKey(Throwable failure) {
    SQLException sql = sql(failure);
    return sql != null && UNIQUE.equals(sql.getSQLState());
  }

  private static StoreException of(Kind kind, SQLException sql) {
    String what =
        switch (kind) {
          case UNAVAILABLE -> "The database cannot be reached.";
          case CONFLICT -> "Someone else changed the same thing first.";
          case FAILED -> "The database refused what was asked for.";
        };
    return new StoreException(
        kind, what + " SQLSTATE " + sql.getSQLState() + ".", DatabaseFailure.of(sql));
  }

  private static Kind kind(SQLException sql) {
    String state = sql.getSQLState();
    if (sql instanceof SQLTransientConnectionException
        || sql.getCause() instanceof InterruptedException
        || (state != null && (state.startsWith("08") || AWAY.contains(state)))) {
      return Kind.UNAVAILABLE;
    }
    return state != null && CHANGED_MEANWHILE.contains(state) ? Kind.CONFLICT : Kind.FAILED;
  }

  private static @Nullable SQLException sql(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  /** A failure without its message: where it happened, and what it was. */
  private static final class DatabaseFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private DatabaseFailure(String message) {
      super(message, null, false, true);
    }

    static DatabaseFailure of(Throwable failure) {
      DatabaseFailure bare = new DatabaseFailure(failure.getClass().getName());
      bare.setStackTrace(failure.getStackTrace());
      return bare;
    }
  }
}
