package se.jamkoll.store.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import se.jamkoll.store.internal.sql.OverConnections;

/**
 * Connections of the one pool with another current schema; the pool sets its own again when they
 * come back.
 *
 * @param connections the pool
 * @param schema the schema
 */
record SchemaDataSource(DataSource connections, String schema) implements OverConnections {

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = connections.getConnection();
    try {
      connection.setSchema(schema);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}
