package se.jamkoll.store.internal.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.UnitOfWork;

/**
 * Transactions, each bound to the thread that began it.
 *
 * <p>A failed statement ends a transaction on PostgreSQL. So that both databases do the same, none
 * is committed here after a failure, even where someone caught it.
 */
public final class Transactions implements UnitOfWork {

  private final Jdbi jdbi;

  // One for each database; what it holds is taken out when the transaction ends.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

  /** Creates transactions on the connections of a database. */
  public Transactions(DataSource connections) {
    this.jdbi = Jdbi.create(connections);
    jdbi.registerArgument(new InstantArgument());
  }

  @Override
  public <T> T call(Supplier<T> work) {
    Running joined = running.get();
    if (joined == null) {
      return begin(work);
    }
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      joined.fail(StoreFailures.of(e));
      throw e;
    }
  }

  /** Asks something of the database in the running transaction, or in one of its own. */
  public <T> T with(Function<Handle, T> statements) {
    Running joined = running.get();
    if (joined == null) {
      return begin(() -> with(statements));
    }
    try {
      return statements.apply(joined.handle);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      StoreException failure = StoreFailures.of(e);
      joined.fail(failure);
      throw failure;
    }
  }

  /** Does something in the database in the running transaction, or in one of its own. */
  public void use(Consumer<Handle> statements) {
    this.<Boolean>with(
        handle -> {
          statements.accept(handle);
          return true;
        });
  }

  /** Does something in a transaction of its own, whether or not one runs. */
  public void apart(Runnable work) {
    Running outer = running.get();
    running.remove();
    try {
      run(work);
    } finally {
      if (outer != null) {
        running.set(outer);
      }
    }
  }

  /**
   * Inserts rows, unless a unique key stands against it; the transaction goes on either way.
   *
   * @return whether they were inserted
   */
  public boolean insertUnlessThere(Handle handle, Runnable inserts) {
    String savepoint = "before_insert";
    handle.savepoint(savepoint);
    try {
      inserts.run();
      handle.releaseSavepoint(savepoint);
      return true;
    } catch (RuntimeException e) {
      if (!StoreFailures.isOfUniqueKey(e)) {
        throw e;
      }
      handle.rollbackToSavepoint(savepoint);
      return false;
    }
  }

  /** Does something once the running transaction is committed. */
  public void afterCommit(Runnable work) {
    Running joined = running.get();
    if (joined == null) {
      work.run();
    } else {
      joined.afterCommit.add(work);
    }
  }

  /** Returns the connection of the running transaction; null when there is none. */
  java.sql.@Nullable Connection connection() {
    Running joined = running.get();
    return joined == null ? null : joined.handle.getConnection();
  }

  private <T> T begin(Supplier<T> work) {
    List<Runnable> afterCommit;
    T result;
    try (Handle handle = jdbi.open()) {
      Running begun = new Running(handle);
      running.set(begun);
      handle.begin();
      try {
        result = work.get();
        begun.refuseAfterFailure();
        handle.commit();
        afterCommit = begun.afterCommit;
      } catch (RuntimeException | Error e) {
        rollBack(handle, e);
        throw e;
      } finally {
        running.remove();
      }
    } catch (org.jdbi.v3.core.JdbiException e) {
      throw StoreFailures.of(e);
    }
    afterCommit.forEach(Runnable::run);
    return result;
  }

  private static void rollBack(Handle handle, Throwable why) {
    try {
      handle.rollback();
    } catch (RuntimeException e) {
      why.addSuppressed(StoreFailures.of(e));
    }
  }

  /** A transaction that runs. */
  private static final class Running {

    private final Handle handle;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable StoreException failure;

    Running(Handle handle) {
      this.handle = handle;
    }

    void fail(StoreException why) {
      if (failure == null) {
        failure = why;
      }
    }

    void refuseAfterFailure() {
      if (failure != null) {
        throw new StoreException(
            failure.kind(), "Nothing was kept, since part of it failed.", failure);
      }
    }
  }

  /** Binds instants exactly, whatever the time zone of the process. */
  private static final class InstantArgument extends AbstractArgumentFactory<Instant> {

    InstantArgument() {
      super(java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (position, statement, context) ->
          statement.setObject(position, Row.toTimestamp(value));
    }
  }
}
