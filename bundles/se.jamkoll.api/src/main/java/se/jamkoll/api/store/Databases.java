package se.jamkoll.api.store;

import javax.sql.DataSource;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Gives a bundle a schema of its own in the one database, brought to its newest version.
 *
 * <p>For bundles that keep something besides compliance work, such as the embedded case register.
 */
@ProviderType
public interface Databases {

  /**
   * Creates a schema or brings it to its newest version, and opens it.
   *
   * @param schema the schema's name: 1–30 of the characters {@code a-z 0-9 _}
   * @param migrations the class loader that finds the migrations: Flyway's files ({@code
   *     V1__what.sql}) in SQL that both H2 and PostgreSQL run
   * @param location where it finds them, such as {@code se/jamkoll/host/register/migrations}
   * @return connections whose current schema it is
   * @throws StoreException when the database cannot be reached or a migration fails, saying which
   */
  DataSource open(String schema, ClassLoader migrations, String location);
}
