package se.jamkoll.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.ItemsQuery;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.Selection;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.api.statistics.TrendQuery;
import se.jamkoll.api.store.StatisticsQueries;
import se.jamkoll.api.store.StatisticsQueries.Scope;
import se.jamkoll.statistics.CountedStatistics;
import se.jamkoll.store.Store;
import se.jamkoll.store.StoreSettings;

/** Tells what it takes to count the items of some years, on both databases. */
@Tag("proof")
class StatisticsBenchmarkTest {

  private static final int BODIES = 20;
  private static final int ITEMS = 25;
  private static final int DAYS = 6 * 365;
  private static final int ROUNDS = 40;
  private static final int BATCH = 1000;
  private static final List<Level> LEVELS = List.copyOf(EnumSet.allOf(Level.class));
  private static final int RULES = 20;
  private static final int COMBINATIONS = 2000;
  private static final String MEETINGS = "V6__meetings_as_they_are_counted.sql";
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final Period HALF = Period.named("2023-H1");
  private static final double NANOS_IN_MILLI = 1e6;

  private static final Caller STRATEGIST =
      new Caller("strategist", "strategist", Set.of(Grant.of(Role.STRATEGIST)));

  @ParameterizedTest
  @MethodSource("sizes")
  void aStoreInAFile(int items, @TempDir Path folder) throws SQLException, IOException {
    StoreSettings settings = StoreSettings.in(folder);
    try (Store store = Store.open(settings);
        Connection connection =
            DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
      report("H2", store, connection, items);
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void aStoreInPostgreSql(int items) throws IOException, SQLException {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      try (Store store = Store.open(StoreSettings.at(url, "postgres", "postgres"));
          Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
        report("PostgreSQL", store, connection, items);
      }
    }
  }

  /** All sizes, or the one that {@code -Djamkoll.items} names. */
  private static IntStream sizes() {
    Integer one = Integer.getInteger("jamkoll.items");
    return one == null ? IntStream.of(10_000, 100_000, 200_000, 1_000_000) : IntStream.of(one);
  }

  private static void report(String database, Store store, Connection connection, int items)
      throws SQLException, IOException {
    fill(connection, items);
    long start = System.nanoTime();
    writeMeetings(connection);
    System.out.printf(
        "%s %d: meetings written anew in %.0f ms%n",
        database, items, (System.nanoTime() - start) / NANOS_IN_MILLI);
    StatisticsQueries queries = store.statistics();
    assertEquals(
        items,
        queries.items(all(0), List.of()).stream()
            .mapToInt(StatisticsQueries.ItemCount::items)
            .sum());
    String title = database + " " + items;
    line(title, "all, one figure", day -> queries.items(all(day), List.of()));
    line(title, "all, by body", day -> queries.items(all(day), List.of(Dimension.BODY)));
    line(title, "all, by month", day -> queries.items(all(day), List.of(Dimension.MONTH)));
    line(
        title,
        "all, by body, quarter and domain",
        day ->
            queries.items(all(day), List.of(Dimension.BODY, Dimension.QUARTER, Dimension.DOMAIN)));
    line(title, "all, by meeting", day -> queries.items(all(day), List.of(Dimension.MEETING)));
    line(
        title,
        "all, by administration and part missing",
        day -> queries.items(all(day), List.of(Dimension.ADMINISTRATION, Dimension.MISSING_PART)));
    line(
        title,
        "a body's half-year",
        day ->
            queries.items(
                new Scope(half(day), Set.of("nämnd 3"), Map.of()), List.of(Dimension.MONTH)));
    line(title, "all, manual by body", day -> queries.manual(all(day), List.of(Dimension.BODY)));
    line(title, "all, rules and profiles", day -> queries.versions(all(day)));
    line(title, "all, findings", day -> queries.findings(all(day)));
    line(title, "all, first and last version", day -> queries.firstAndLast(all(day)));
    line(title, "bodies", day -> queries.bodies());
    line(
        title,
        "items behind: a half-year's missing",
        day ->
            queries.behind(new Scope(half(day), null, Map.of()), behind(half(day), null)).items());
    line(
        title,
        "items behind: all, of one rule",
        day -> queries.behind(all(day), behind(six(day), "rule-3")).items());
    Statistics statistics =
        new CountedStatistics(queries, store.compliance(), store.improvements());
    line(
        title,
        "whole answer: a half-year by body",
        day ->
            statistics
                .table(
                    STRATEGIST,
                    new StatisticsQuery(Selection.of(half(day)), List.of(Dimension.BODY)))
                .figures());
    line(
        title,
        "whole answer: all by body, quarter and domain",
        day ->
            statistics
                .table(
                    STRATEGIST,
                    new StatisticsQuery(
                        Selection.of(six(day)),
                        List.of(Dimension.BODY, Dimension.QUARTER, Dimension.DOMAIN)))
                .figures());
    line(
        title,
        "whole answer: findings of six years",
        day -> statistics.findings(STRATEGIST, Selection.of(six(day))).findings());
    line(
        title,
        "whole answer: trend of six years by month",
        day ->
            statistics
                .trend(
                    STRATEGIST,
                    new TrendQuery(
                        Selection.of(six(day)), Dimension.MONTH, HeadlinePart.MISSING, null))
                .points());
  }

  private static ItemsQuery behind(Period period, @Nullable String rule) {
    return new ItemsQuery(
        Selection.of(period), AssessmentStatus.ASSESSED, Set.of(Level.MISSING), null, rule, 200);
  }

  private static Scope all(int day) {
    return new Scope(six(day), null, Map.of());
  }

  /** The years of all items, begun some days before. */
  private static Period six(int day) {
    return new Period(FIRST.minusDays(day), FIRST.plusDays(DAYS));
  }

  private static Period half(int day) {
    return new Period(HALF.from().minusDays(day), HALF.to());
  }

  /** Does what a new version of the tables does with the items that it finds. */
  private static void writeMeetings(Connection connection) throws SQLException, IOException {
    try (InputStream file =
            Objects.requireNonNull(
                Store.class.getResourceAsStream("migrations/common/" + MEETINGS));
        Statement statement = connection.createStatement()) {
      String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String each : sql.split(";\n", 0)) {
        if (each.contains("insert into") || each.contains("analyze")) {
          statement.execute(each);
        }
      }
      statement.execute("analyze");
    }
  }

  /** Each time asks of other days, since H2 keeps the answer to what it was asked before. */
  private static void line(String title, String what, IntFunction<List<?>> asked) {
    double[] millis = new double[ROUNDS];
    for (int round = -ROUNDS / 4; round < ROUNDS; round++) {
      long start = System.nanoTime();
      assertFalse(asked.apply(ROUNDS + round).isEmpty(), what);
      if (round >= 0) {
        millis[round] = (System.nanoTime() - start) / NANOS_IN_MILLI;
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        "%-18s %-46s median %7.1f ms, 95 of 100 within %7.1f ms%n",
        title, what, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100]);
  }

  private static void fill(Connection connection, int items) throws SQLException {
    connection.setSchema("jamkoll");
    connection.setAutoCommit(false);
    Random random = new Random(7);
    List<String> combinations = combinations(random);
    try (PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into item_facts (host, meeting, item, matter, meeting_date, meeting_month,
                  body, body_key, administration, document_type, domain, stage, outcome, counted,
                  status, level, uncertain, described, missing_part, points3, points4, rules,
                  profile_id, profile_version, found, changed, first_level)
                values ('register', ?, ?, ?, ?, ?, ?, ?, ?, 'tjänsteskrivelse', ?, 'DECIDES',
                  'DECIDED', 1, ?, ?, ?, ?, ?, ?, ?, ?, 'norrhamn', '1', ?, ?, ?)
                """);
        PreparedStatement manual =
            connection.prepareStatement(
                """
                insert into manual_assessments (id, host, item, body, body_key, level, reason,
                  account, made, valid)
                values (?, 'register', ?, 'Nämnd', 'nämnd', 'COMPLETE', 'Läst.', 'account-1',
                  current_timestamp, 1)
                """)) {
      for (int item = 0; item < items; item++) {
        bind(insert, random, combinations, items, item);
        insert.addBatch();
        if (item % 50 == 0) {
          manual.setString(1, "m" + item);
          manual.setString(2, "i" + item);
          manual.addBatch();
        }
        if (item % BATCH == BATCH - 1) {
          insert.executeBatch();
          manual.executeBatch();
          connection.commit();
        }
      }
      connection.commit();
    }
    connection.setAutoCommit(true);
  }

  private static List<String> combinations(Random random) {
    List<String> combinations = new ArrayList<>();
    for (int each = 0; each < COMBINATIONS; each++) {
      StringBuilder found = new StringBuilder();
      for (int rule = 0; rule < RULES; rule++) {
        if (random.nextInt(5) == 0) {
          found.append(" rule-").append(rule);
        }
      }
      combinations.add(found.toString());
    }
    return combinations;
  }

  private static void bind(
      PreparedStatement insert, Random random, List<String> combinations, int items, int item)
      throws SQLException {
    int meeting = item / ITEMS;
    LocalDate day = FIRST.plusDays((long) meeting * DAYS * ITEMS / items);
    boolean assessed = random.nextInt(8) > 0;
    Level level = LEVELS.get(random.nextInt(LEVELS.size()));
    boolean described = level.compareTo(Level.PARTIAL) >= 0;
    boolean changed = assessed && random.nextInt(4) == 0;
    insert.setString(1, "m" + meeting);
    insert.setString(2, "i" + item);
    insert.setString(3, "c" + item);
    insert.setDate(4, Date.valueOf(day));
    insert.setInt(5, day.getYear() * 100 + day.getMonthValue());
    insert.setString(6, "Nämnd " + meeting % BODIES);
    insert.setString(7, "nämnd " + meeting % BODIES);
    insert.setString(8, "Förvaltning " + random.nextInt(9));
    insert.setString(9, "område " + random.nextInt(12));
    insert.setString(10, assessed ? "ASSESSED" : "EXEMPT");
    insert.setString(11, assessed ? level.name() : null);
    insert.setBoolean(12, assessed && random.nextInt(10) == 0);
    insert.setBoolean(13, assessed && described);
    insert.setString(14, assessed ? (level.compliant() ? "NOTHING" : "BOTH") : null);
    insert.setInt(15, assessed ? (level.compliant() ? 3 : 2) : 0);
    insert.setInt(16, assessed ? (level.compliant() ? 4 : 2) : 0);
    insert.setString(17, assessed ? "202" + day.getYear() % 10 + ".1" : null);
    insert.setString(18, assessed ? combinations.get(random.nextInt(COMBINATIONS)) : "");
    insert.setBoolean(19, changed);
    insert.setString(20, assessed ? (changed ? "MISSING" : level.name()) : null);
  }
}
