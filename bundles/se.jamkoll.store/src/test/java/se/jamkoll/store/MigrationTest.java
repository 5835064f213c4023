package se.jamkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static se.jamkoll.store.Samples.DAY;
import static se.jamkoll.store.Samples.NOON;
import static se.jamkoll.store.Samples.assessment;
import static se.jamkoll.store.Samples.item;
import static se.jamkoll.store.Samples.version;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.FactorStore;
import se.jamkoll.api.store.StatisticsQueries.FindingCount;
import se.jamkoll.api.store.StatisticsQueries.ItemCount;
import se.jamkoll.api.store.StatisticsQueries.Scope;
import se.jamkoll.api.store.StatisticsQueries.VersionCount;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkQueue;

/**
 * What was kept with the tables of each version is there with those of the newest. A new version of
 * the tables brings a file of what they held before it, filled/V(number).sql, and its number below.
 */
class MigrationTest {

  /** The version of the tables that the factors came with. */
  private static final int FACTORS = 4;

  /** The version of the tables that meetings were not counted by rows of their own with. */
  private static final int ITEMS = 5;

  private static final Scope OCTOBER =
      new Scope(new Period(DAY.minusMonths(2), DAY.plusMonths(1)), null, Map.of());

  /** As the check before the meeting found it; the rules of the later one change nothing. */
  private static final List<ItemCount> DECIDED =
      List.of(
          new ItemCount(
              List.of("Kulturnämnden", "2026-10"),
              LocalDate.of(2026, 10, 10),
              LocalDate.of(2026, 10, 10),
              AssessmentStatus.ASSESSED,
              Level.PARTIAL,
              2,
              3,
              true,
              1));

  private static final String MIGRATIONS = "classpath:se/jamkoll/store/migrations/";

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatWasKeptInAFileIsThere(int tables, @TempDir Path folder) throws Exception {
    StoreSettings settings = StoreSettings.in(folder);
    fill(settings, tables, MIGRATIONS + "common");

    assertAllIsThere(settings, tables);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatWasKeptInPostgreSqlIsThere(int tables) throws Exception {
    try (TestServer server = new TestServer()) {
      StoreSettings settings = StoreSettings.at(server.newDatabase(), "postgres", "postgres");
      fill(settings, tables, MIGRATIONS + "common", MIGRATIONS + "postgresql");

      assertAllIsThere(settings, tables);
    }
  }

  @Test
  void whatPeopleAssessedOfFactorsIsThereInAFile(@TempDir Path folder) throws Exception {
    StoreSettings settings = StoreSettings.in(folder);
    fill(settings, FACTORS, MIGRATIONS + "common");

    assertFactorsAreThere(settings);
  }

  @Test
  void whatPeopleAssessedOfFactorsIsThereInPostgreSql() throws Exception {
    try (TestServer server = new TestServer()) {
      StoreSettings settings = StoreSettings.at(server.newDatabase(), "postgres", "postgres");
      fill(settings, FACTORS, MIGRATIONS + "common", MIGRATIONS + "postgresql");

      assertFactorsAreThere(settings);
    }
  }

  @Test
  void itemsAreCountedAsBeforeInAFile(@TempDir Path folder) throws Exception {
    StoreSettings settings = StoreSettings.in(folder);
    fill(settings, ITEMS, MIGRATIONS + "common");

    assertItemsAreCounted(settings);
  }

  @Test
  void itemsAreCountedAsBeforeInPostgreSql() throws Exception {
    try (TestServer server = new TestServer()) {
      StoreSettings settings = StoreSettings.at(server.newDatabase(), "postgres", "postgres");
      fill(settings, ITEMS, MIGRATIONS + "common", MIGRATIONS + "postgresql");

      assertItemsAreCounted(settings);
    }
  }

  private static void assertItemsAreCounted(StoreSettings settings) throws SQLException {
    try (Store store = Store.open(settings);
        Connection connection =
            DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
      assertEquals(
          Map.of(
              List.of("Kulturnämnden", "2026-10", "kultur"), 3,
              List.of("Kulturnämnden", "2026-10", ""), 1,
              List.of("Kulturnämnden", "2026-11", "kultur"), 1),
          store
              .statistics()
              .items(OCTOBER, List.of(Dimension.BODY, Dimension.MONTH, Dimension.DOMAIN))
              .stream()
              .collect(Collectors.toMap(ItemCount::group, ItemCount::items, Integer::sum)));
      new Recount(store, connection).assertSame("with the newest tables");
    }
  }

  private static void assertFactorsAreThere(StoreSettings settings) {
    try (Store store = Store.open(settings)) {
      FactorStore kept = store.factors();
      assertEquals(
          List.of(FactorContract.closed(FactorContract.round("r-1", "Kulturnämnden", DAY))),
          kept.rounds("Kulturnämnden"));
      assertEquals(List.of(FactorContract.score("r-1", 7, 3)), kept.scores("r-1"));
      assertEquals(
          List.of(FactorContract.answer("x-1", "Kulturnämnden", Period.named("2026-H1"), NOON)),
          kept.answers("Kulturnämnden"));
      assertEquals(
          List.of(FactorContract.benchmark("b-1", "Organisation B", 40)), kept.benchmarks());
    }
  }

  private static void fill(StoreSettings settings, int tables, String... locations)
      throws SQLException, IOException {
    Flyway.configure(MigrationTest.class.getClassLoader())
        .dataSource(settings.url(), settings.user(), settings.password())
        .schemas("jamkoll")
        .locations(locations)
        .target(tables + ".999?")
        .load()
        .migrate();
    try (InputStream rows = MigrationTest.class.getResourceAsStream("filled/V" + tables + ".sql");
        Connection connection =
            DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        Statement statement = connection.createStatement()) {
      connection.setSchema("jamkoll");
      String sql = new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8);
      for (String each : sql.split(";\n", 0)) {
        if (!each.isBlank()) {
          statement.execute(each);
        }
      }
    }
  }

  private static void assertAllIsThere(StoreSettings settings, int tables) {
    try (Store store = Store.open(settings)) {
      ComplianceStore kept = store.compliance();
      assertEquals(Optional.of("10"), kept.cursors().cursor("register"));
      assertEquals(
          Optional.of(assessment("a-1", version("letter", 1), "Kulturnämnden", NOON)),
          kept.assessments().find("a-1"));
      MeetingCheck check = kept.checks().newest("register", "meeting-1").orElseThrow();
      assertEquals(List.of(item("item-1", 1, version("letter", 1))), check.items());
      assertEquals(DAY, check.date());
      assertEquals(
          Optional.of(Samples.action("x-1", "Kulturnämnden", version("letter", 1), NOON)),
          kept.actions().find("x-1"));
      assertEquals(
          Samples.manual("m-1", "item-9", Level.COMPLETE, NOON),
          kept.manual().valid("register", List.of("item-9")).get("item-9"));
      assertEquals("nivå: 1", kept.profiles().newest().get(0).content());
      assertEquals(
          List.of(
              new AuditLog.Entry(NOON, "account-1", "action.made", "x-1", "Kulturnämnden", false)),
          kept.audit().newest(5));
      assertEquals(3, kept.audit().draftChecks(DAY));
      Instant due = Instant.parse("2126-01-01T00:00:00Z");
      assertEquals(
          List.of(
              new WorkQueue.Entry(
                  new Work("follow", "register", "{}", due, Work.NORMAL),
                  WorkQueue.State.WAITING,
                  2,
                  "The host is away.")),
          store.queue().entries(null, 5));
      assertEquals(List.of(), store.factors().rounds(null));
      assertNotNull(store.version());
      assertEquals(tables == 1 ? List.of() : DECIDED, items(store));
      assertEquals(
          tables == 1 ? List.of() : List.of(new FindingCount("girls-boys-described", null, 1)),
          store.statistics().findings(OCTOBER));
      assertEquals(
          tables == 1
              ? List.of()
              : List.of(new VersionCount(true, Level.MISSING, Level.PARTIAL, 1)),
          store.statistics().firstAndLast(OCTOBER));
    }
  }

  private static List<ItemCount> items(Store store) {
    return store.statistics().items(OCTOBER, List.of(Dimension.BODY, Dimension.MONTH));
  }
}
