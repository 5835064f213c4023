package se.jamkoll.store.internal.schema;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.store.internal.sql.StoreFailures;

/**
 * Brings a schema to its newest version.
 *
 * @param schema the schema
 * @param loader finds the files
 * @param locations where they are
 */
public record Migrations(String schema, ClassLoader loader, List<String> locations) {

  /**
   * Brings the schema to its newest version, creating it when it is not there.
   *
   * @return the version it has then
   * @throws StoreException when the database cannot be reached, or a migration fails
   */
  public String migrate(DataSource owner) {
    try {
      Flyway flyway =
          Flyway.configure(loader)
              .dataSource(owner)
              .schemas(schema)
              .locations(locations.stream().map("classpath:"::concat).toArray(String[]::new))
              .failOnMissingLocations(true)
              .validateMigrationNaming(true)
              .javaMigrationClassProvider(new NoClasses())
              .loggers("slf4j")
              .load();
      flyway.migrate();
      return String.valueOf(flyway.info().current().getVersion());
    } catch (FlywayException e) {
      throw failure(e);
    }
  }

  private StoreException failure(FlywayException e) {
    if (e instanceof FlywaySqlException && e.getCause() instanceof SQLException) {
      StoreException sql = StoreFailures.of(e);
      if (sql.kind() == StoreException.Kind.UNAVAILABLE) {
        return sql;
      }
    }
    return new StoreException(
        StoreException.Kind.FAILED,
        "The schema %s cannot be brought to its newest version: %s"
            .formatted(schema, e.getMessage()),
        e);
  }

  /** Migrations are files of SQL, which both databases run; no class is looked for. */
  private static final class NoClasses implements ClassProvider<JavaMigration> {

    @Override
    public Collection<Class<? extends JavaMigration>> getClasses() {
      return List.of();
    }
  }
}
