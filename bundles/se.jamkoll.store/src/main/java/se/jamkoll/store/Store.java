package se.jamkoll.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.Databases;
import se.jamkoll.api.store.FactorStore;
import se.jamkoll.api.store.ImprovementStore;
import se.jamkoll.api.store.StatisticsQueries;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.WorkHandler;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.store.internal.compliance.SqlComplianceStore;
import se.jamkoll.store.internal.factor.SqlFactorStore;
import se.jamkoll.store.internal.queue.Handlers;
import se.jamkoll.store.internal.queue.SqlWorkQueue;
import se.jamkoll.store.internal.schema.Database;
import se.jamkoll.store.internal.schema.Grants;
import se.jamkoll.store.internal.schema.Migrations;
import se.jamkoll.store.internal.schema.Schemas;
import se.jamkoll.store.internal.sql.StoreFailures;
import se.jamkoll.store.internal.sql.Transactions;
import se.jamkoll.store.internal.statistics.SqlImprovements;
import se.jamkoll.store.internal.statistics.SqlStatistics;

/**
 * An open store: its tables brought to their newest version, its connections pooled.
 *
 * <p>Work is kept from the beginning, and done once {@link #startWork} is called.
 */
public final class Store implements AutoCloseable {

  private static final String MIGRATIONS = "se/jamkoll/store/migrations/";

  private static final long CONNECTION_TIMEOUT_MILLIS = 10_000;

  private final HikariDataSource pool;
  private final String version;
  private final Transactions transactions;
  private final ComplianceStore compliance;
  private final FactorStore factors;
  private final Handlers handlers = new Handlers();
  private final SqlWorkQueue queue;
  private final Databases databases;

  private Store(
      Database database,
      StoreSettings settings,
      DataSource owner,
      DataSource user,
      String version,
      Grants grants,
      Clock clock) {
    this.version = version;
    this.pool = pool(settings, user);
    this.transactions = new Transactions(pool);
    this.compliance = SqlComplianceStore.in(transactions, clock);
    this.factors = new SqlFactorStore(transactions);
    this.databases = new Schemas(owner, pool, grants);
    this.queue =
        new SqlWorkQueue(
            transactions, pool, database, handlers, clock, settings.threads(), settings.polling());
  }

  /** Opens the store in an H2 file of a folder, with the driver on the class path. */
  public static Store in(Path folder) {
    return open(StoreSettings.in(folder));
  }

  /** Opens a store, with the driver on the class path. */
  public static Store open(StoreSettings settings) {
    return open(settings, DriverDataSource::new);
  }

  /**
   * Opens a store.
   *
   * @throws StoreException when the database cannot be reached, or a migration fails, saying which
   * @throws IllegalArgumentException when it is neither H2 nor PostgreSQL
   */
  public static Store open(StoreSettings settings, Connector connector) {
    return open(settings, connector, Clock.systemUTC());
  }

  static Store open(StoreSettings settings, Connector connector, Clock clock) {
    Database database = Database.at(settings.url());
    boolean owned = !settings.ownerUser().isEmpty();
    try {
      DataSource user = connector.connect(database.url(), settings.user(), settings.password());
      DataSource owner =
          owned
              ? connector.connect(database.url(), settings.ownerUser(), settings.ownerPassword())
              : user;
      Grants grants = new Grants(owned ? settings.user() : "");
      String version = migrations(database).migrate(owner);
      grants.giveIn(Schemas.OWN, owner);
      return new Store(database, settings, owner, user, version, grants, clock);
    } catch (SQLException e) {
      throw StoreFailures.of(e);
    }
  }

  private static Migrations migrations(Database database) {
    List<String> locations =
        switch (database.kind()) {
          case H2 -> List.of(MIGRATIONS + "common");
          case POSTGRESQL -> List.of(MIGRATIONS + "common", MIGRATIONS + "postgresql");
        };
    return new Migrations(Schemas.OWN, Store.class.getClassLoader(), locations);
  }

  private static HikariDataSource pool(StoreSettings settings, DataSource user) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("jamkoll");
    config.setDataSource(user);
    config.setSchema(Schemas.OWN);
    config.setMaximumPoolSize(settings.connections());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
    return new HikariDataSource(config);
  }

  /** Returns what does several things in one transaction. */
  public UnitOfWork unitOfWork() {
    return transactions;
  }

  /** Returns the store of compliance work. */
  public ComplianceStore compliance() {
    return compliance;
  }

  /** Returns the store of what people assessed of the factors. */
  public FactorStore factors() {
    return factors;
  }

  /** Returns what counts items for statistics. */
  public StatisticsQueries statistics() {
    return new SqlStatistics(transactions);
  }

  /** Returns the store of improvements. */
  public ImprovementStore improvements() {
    return new SqlImprovements(transactions);
  }

  /** Returns the queue of work. */
  public WorkQueue queue() {
    return queue;
  }

  /** Returns what gives schemas of their own. */
  public Databases databases() {
    return databases;
  }

  /** Returns the version of the tables. */
  public String version() {
    return version;
  }

  /**
   * Asks the database for an answer.
   *
   * @throws StoreException when it gives none
   */
  public void ping() {
    transactions.use(handle -> handle.execute("select 1"));
  }

  /** Returns when the oldest work that waits, of what is not background work, was due. */
  public Optional<Instant> waitingSince() {
    return queue.waitingSince();
  }

  /** Lets someone do a kind of work; work that waited for them is taken up. */
  public void add(WorkHandler handler) {
    handlers.add(handler);
    queue.handlerCame(handler.kind());
  }

  /** Lets someone do no more work. */
  public void remove(WorkHandler handler) {
    handlers.remove(handler);
  }

  /** Begins to do the work there is. */
  public void startWork() {
    queue.start();
  }

  /** Interrupts and leaves what is being done, and closes the connections. */
  @Override
  public void close() {
    queue.close();
    pool.close();
  }
}
