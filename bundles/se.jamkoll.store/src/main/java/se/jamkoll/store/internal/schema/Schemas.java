package se.jamkoll.store.internal.schema;

import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import se.jamkoll.api.store.Databases;

/**
 * The schemas of the one database.
 *
 * @param owner connections that may create and change tables
 * @param pool connections of everyday use
 * @param grants what everyday use is allowed
 */
public record Schemas(DataSource owner, DataSource pool, Grants grants) implements Databases {

  /** The schema of the store itself. */
  public static final String OWN = "jamkoll";

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,30}");

  @Override
  public DataSource open(String schema, ClassLoader migrations, String location) {
    if (!NAME.matcher(schema).matches() || schema.equals(OWN)) {
      throw new IllegalArgumentException(
          "A schema is named by 1–30 of a–z, 0–9 and _, and not %s: %s".formatted(OWN, schema));
    }
    new Migrations(schema, migrations, List.of(location)).migrate(owner);
    grants.giveIn(schema, owner);
    return new SchemaDataSource(pool, schema);
  }
}
