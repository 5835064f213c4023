package se.jamkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.store.StoreException;

/** The tables, and schemas for others, on whichever database. */
interface SchemaContract extends TestedStore {

  /** Where text that someone wrote may stand; see what the bundle says is kept. */
  Set<String> FREE_TEXTS =
      Set.of(
          "actions.text",
          "improvements.what",
          "manual_assessments.reason",
          "round_scores.comment",
          "factor_answers.comment",
          "profiles.content",
          "work.payload",
          "work.again_payload");

  /** What the program itself writes, or a host lets it keep. */
  Set<String> LONG_BUT_NO_TEXT =
      Set.of(
          "checks.problem",
          "factor_answers.rules",
          "factor_answers.profiles",
          "benchmarks.rules",
          "benchmarks.profiles",
          "fact_findings.found",
          "item_facts.found",
          "meeting_facts.items",
          "work.failure",
          "cursors.place",
          "audit.object",
          "work.instance",
          "scheduled_tasks.task_instance",
          "work.work_key");

  int LONGEST_KEY = 200;

  Pattern FORBIDDEN =
      Pattern.compile(".*[._](title|heading|file|quote|sentence|author|person|email|login).*");

  String MIGRATIONS = "se/jamkoll/store/other";

  /** Returns a connection that is not of the store's pool. */
  Connection connect() throws SQLException;

  @Test
  default void everyColumnIsOneThatWasThoughtOf() throws Exception {
    try (InputStream list = SchemaContract.class.getResourceAsStream("columns.txt")) {
      String allowed =
          new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(
          allowed.strip(),
          String.join("\n", columns().keySet()),
          "A new column needs a reason: no text, title or name of a document or in one is kept.");
    }
  }

  @Test
  default void noColumnHoldsTextOfADocument() throws SQLException {
    columns()
        .forEach(
            (column, length) -> {
              boolean known = FREE_TEXTS.contains(column) || LONG_BUT_NO_TEXT.contains(column);
              assertTrue(length <= LONGEST_KEY || known, column + " holds " + length);
              assertFalse(FORBIDDEN.matcher(column).matches(), column);
            });
  }

  /** Returns the columns as table.column, each with how many characters it holds. */
  private Map<String, Integer> columns() throws SQLException {
    Map<String, Integer> columns = new TreeMap<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select table_name, column_name, character_maximum_length
                from information_schema.columns
                where table_schema = 'jamkoll' and table_name <> 'flyway_schema_history'
                """)) {
      while (rows.next()) {
        String column = rows.getString(1) + "." + rows.getString(2);
        columns.put(column.toLowerCase(Locale.ROOT), rows.getInt(3));
      }
    }
    // Bytes have a length on one database and none on the other; nothing is kept in them.
    columns.replace("scheduled_tasks.task_data", 0);
    return columns;
  }

  @Test
  default void aBundleGetsASchemaOfItsOwnThatIsThereTheNextTime() throws SQLException {
    DataSource own = open(store(), "register");
    execute(own, "insert into things (id) values (7)");

    assertEquals(7, number(open(reopen(), "register"), "select id from things"));
    assertEquals(0, number(open(store(), "register_2"), "select count(*) from things"));
    assertEquals(0, store().compliance().assessments().count());
  }

  @Test
  default void aSchemaThatCannotBeIsRefused() {
    for (String name : List.of("", "Register", "a-b", "jamkoll", "a".repeat(31), "a;b")) {
      assertThrows(IllegalArgumentException.class, () -> open(store(), name), name);
    }
  }

  @Test
  default void aMigrationThatFailsIsNamed() {
    StoreException failed =
        assertThrows(
            StoreException.class,
            () ->
                store()
                    .databases()
                    .open(
                        "broken",
                        SchemaContract.class.getClassLoader(),
                        "se/jamkoll/store/broken"));

    assertEquals(StoreException.Kind.FAILED, failed.kind());
    assertTrue(
        String.valueOf(failed.getMessage()).contains("V1__no_such_table.sql"), failed.getMessage());
  }

  @Test
  default void aPlaceWithoutMigrationsIsNoSchema() {
    assertThrows(
        StoreException.class,
        () ->
            store()
                .databases()
                .open("nothing", SchemaContract.class.getClassLoader(), "se/jamkoll/nowhere"));
  }

  private static DataSource open(Store store, String schema) {
    return store.databases().open(schema, SchemaContract.class.getClassLoader(), MIGRATIONS);
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertTrue(rows.next());
      return rows.getInt(1);
    }
  }
}
