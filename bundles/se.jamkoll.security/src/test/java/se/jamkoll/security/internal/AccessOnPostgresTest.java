package se.jamkoll.security.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.postgresql.ds.PGSimpleDataSource;

class AccessOnPostgresTest extends AccessContract {

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void startPostgres() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stopPostgres() throws IOException {
    postgres.close();
  }

  @Override
  protected Fixture open() {
    Jdbi.create(postgres.getPostgresDatabase())
        .useHandle(
            handle ->
                handle
                    .createScript("DROP SCHEMA IF EXISTS security CASCADE; CREATE SCHEMA security;")
                    .execute());
    PGSimpleDataSource connections = new PGSimpleDataSource();
    connections.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
    connections.setCurrentSchema("security");
    return Fixture.over(connections, () -> {});
  }
}
