package se.jamkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jamkoll.store.Samples.NOON;
import static se.jamkoll.store.Samples.assessment;
import static se.jamkoll.store.Samples.version;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkHandler.Outcome;

/** The store in PostgreSQL. */
class PostgreSqlStoreTest
    implements ComplianceContract,
        FactorContract,
        StatisticsContract,
        MeetingFactsContract,
        UnitOfWorkContract,
        WorkQueueContract,
        SchemaContract {

  private static final String NOT_ALLOWED = "42501";

  private static TestServer server;

  private String address;
  private Store store;

  @BeforeAll
  static void startServer() {
    server = new TestServer();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  @BeforeEach
  void create() throws SQLException {
    address = server.newDatabase();
    open();
  }

  private void open() {
    store = Store.open(settings());
  }

  private StoreSettings settings() {
    return StoreSettings.at(address, "postgres", "postgres").withWork(3, WorkQueueContract.POLLING);
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
    return DriverManager.getConnection(address, "postgres", "postgres");
  }

  @Test
  void theAuditOnlyGrowsWhoeverIsConnected() throws SQLException {
    store
        .compliance()
        .audit()
        .add(new AuditLog.Entry(NOON, "account-1", "action.made", "x-1", null, false));

    try (Connection owner = connect();
        Statement statement = owner.createStatement()) {
      for (String change :
          List.of(
              "update jamkoll.audit set what = 'nothing'",
              "delete from jamkoll.audit",
              "truncate jamkoll.audit")) {
        assertThrows(SQLException.class, () -> statement.execute(change), change);
      }
    }
    assertEquals("action.made", store.compliance().audit().newest(1).get(0).what());
  }

  @Test
  void aUserWhoOwnsNothingKeepsAllButChangesNeitherTablesNorTheAudit() throws SQLException {
    String own = server.newDatabase();
    String name = own.substring(own.lastIndexOf('/') + 1);
    String owner = "owner_" + name;
    String user = "user_" + name;
    server.execute(
        name,
        "create role " + owner + " login password 'o'",
        "create role " + user + " login password 'u'",
        "grant create on database " + name + " to " + owner);

    try (Store least = Store.open(StoreSettings.at(own, user, "u").ownedBy(owner, "o"))) {
      least.compliance().assessments().keep(assessment("a-1", version("l", 1), "KN", NOON));
      least.compliance().audit().countDraftCheck();
      least
          .compliance()
          .audit()
          .add(new AuditLog.Entry(NOON, null, "check.started", "c-1", null, false));
      assertTrue(least.queue().submit(WorkQueueContract.work("register", "{}")));
      assertEquals(1, least.compliance().assessments().count());
    }

    try (Connection connection = DriverManager.getConnection(own, user, "u");
        Statement statement = connection.createStatement()) {
      for (String change :
          List.of(
              "update jamkoll.audit set what = 'nothing'",
              "delete from jamkoll.audit",
              "truncate jamkoll.audit",
              "drop table jamkoll.audit",
              "alter table jamkoll.audit disable trigger all",
              "create table jamkoll.other (id integer)",
              "delete from jamkoll.flyway_schema_history")) {
        SQLException refused =
            assertThrows(SQLException.class, () -> statement.execute(change), change);
        assertEquals(NOT_ALLOWED, refused.getSQLState(), change);
      }
    }
  }

  @Test
  void severalNodesShareTheWorkAndEachPieceIsDoneOnce() throws InterruptedException {
    Doing here = new Doing((work, attempt) -> Outcome.DONE);
    Doing there = new Doing((work, attempt) -> Outcome.DONE);
    try (Store other = Store.open(settings())) {
      store.add(here);
      other.add(there);
      store.startWork();
      other.startWork();
      for (int each = 0; each < 200; each++) {
        other.queue().submit(WorkQueueContract.work("key-" + each, "{}"));
      }

      WorkQueueContract.waitFor(() -> store.queue().counts().isEmpty() ? true : null);
    }

    List<String> done = new ArrayList<>();
    here.rest().forEach(work -> done.add(work.key()));
    there.rest().forEach(work -> done.add(work.key()));
    assertEquals(200, done.size());
    assertEquals(200, done.stream().distinct().count());
  }

  @Test
  void theSameWorkSubmittedOnSeveralNodesAtOnceIsKeptOnce() {
    try (Store other = Store.open(settings())) {
      for (int each = 0; each < 50; each++) {
        Work work = WorkQueueContract.work("key-" + each, "{}");
        CompletableFuture<Boolean> first =
            CompletableFuture.supplyAsync(() -> store.queue().submit(work));
        boolean second = other.queue().submit(work);
        assertTrue(first.join() ^ second, "One of the two added it.");
      }
    }
    assertEquals(50, store.queue().entries(null, 100).size());
  }

  @Test
  void severalNodesThatChangeMeetingsAtOnceLeaveThemCountedAsTheirItemsSay() throws SQLException {
    try (Store other = Store.open(settings());
        Connection connection = connect()) {
      CompletableFuture<Void> there =
          CompletableFuture.runAsync(() -> change(new RandomMeetings(other, 4, "there-")));
      change(new RandomMeetings(store, 5, "here-"));
      there.join();

      new Recount(store, connection).assertSame("after both");
    }
  }

  private static void change(RandomMeetings meetings) {
    for (int change = 0; change < MeetingFactsContract.CHANGES; change++) {
      meetings.change();
    }
  }

  @Test
  void aDatabaseThatIsAwayIsToldToBeAway() {
    StoreException away =
        assertThrows(
            StoreException.class,
            () -> Store.open(StoreSettings.at("jdbc:postgresql://localhost:1/none", "a", "b")));

    assertEquals(StoreException.Kind.UNAVAILABLE, away.kind());
  }
}
