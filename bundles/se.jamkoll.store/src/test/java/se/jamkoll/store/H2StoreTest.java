package se.jamkoll.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The store in a file. */
class H2StoreTest
    implements ComplianceContract,
        FactorContract,
        StatisticsContract,
        MeetingFactsContract,
        UnitOfWorkContract,
        WorkQueueContract,
        SchemaContract {

  @TempDir Path folder;

  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(StoreSettings.in(folder).withWork(3, WorkQueueContract.POLLING));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  public Store store() {
    return store;
  }

  @Override
  public Store reopen() {
    store.close();
    open();
    return store;
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(StoreSettings.in(folder).url(), "jamkoll", "");
  }
}
