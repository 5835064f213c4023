package se.jamkoll.store.internal.sql;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A source of connections over another one, which it asks for all but the connections. */
public interface OverConnections extends DataSource {

  /** Returns the other one. */
  DataSource connections();

  @Override
  default Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  default @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  default void setLogWriter(@Nullable PrintWriter out) {
    // Nothing is written.
  }

  @Override
  default void setLoginTimeout(int seconds) throws SQLException {
    connections().setLoginTimeout(seconds);
  }

  @Override
  default int getLoginTimeout() throws SQLException {
    return connections().getLoginTimeout();
  }

  @Override
  default Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  default <T> T unwrap(Class<T> type) throws SQLException {
    return connections().unwrap(type);
  }

  @Override
  default boolean isWrapperFor(Class<?> type) throws SQLException {
    return connections().isWrapperFor(type);
  }
}
