package se.jamkoll.host.register.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;

/** Databases with the register's tables, without the store that makes them in the server. */
public final class Schema {

  private static final String MIGRATION = "/se/jamkoll/host/register/migrations/V1__register.sql";

  private Schema() {}

  /** Opens an empty database in memory; it is gone when the pool is disposed of. */
  public static JdbcConnectionPool inMemory() {
    return migrated(
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", ""));
  }

  /** Makes the tables. */
  public static <T extends DataSource> T migrated(T connections) {
    Jdbi.create(connections).useHandle(handle -> handle.createScript(migration()).execute());
    return connections;
  }

  private static String migration() {
    try (InputStream file = Schema.class.getResourceAsStream(MIGRATION)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
