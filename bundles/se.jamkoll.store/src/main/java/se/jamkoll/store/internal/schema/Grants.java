package se.jamkoll.store.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import se.jamkoll.store.internal.sql.StoreFailures;

/**
 * What the user of everyday work may do, where another one owns the tables: read and write rows,
 * but neither change tables nor what the audit tells.
 *
 * @param user the user of everyday work; empty when it owns the tables
 */
public record Grants(String user) {

  /** Gives the rights in a schema. */
  public void giveIn(String schema, DataSource owner) {
    if (user.isEmpty()) {
      return;
    }
    String in = '"' + schema + '"';
    String to = '"' + user.replace("\"", "\"\"") + '"';
    execute(
        owner,
        List.of(
            "grant usage on schema " + in + " to " + to,
            "grant select, insert, update, delete on all tables in schema " + in + " to " + to,
            "revoke insert, update, delete on " + in + ".\"flyway_schema_history\" from " + to));
    if (schema.equals(Schemas.OWN)) {
      execute(owner, List.of("revoke update, delete on " + in + ".audit from " + to));
    }
  }

  private static void execute(DataSource owner, List<String> statements) {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw StoreFailures.of(e);
    }
  }
}
