package se.jamkoll.host.register.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.postgresql.ds.PGSimpleDataSource;
import se.jamkoll.hostkit.CaseHostContract;
import se.jamkoll.hostkit.HostDriver;

class RegisterOnPostgresContractTest extends CaseHostContract {

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
  protected HostDriver open() {
    Jdbi.create(postgres.getPostgresDatabase())
        .useHandle(
            handle ->
                handle
                    .createScript("DROP SCHEMA IF EXISTS register CASCADE; CREATE SCHEMA register;")
                    .execute());
    PGSimpleDataSource connections = new PGSimpleDataSource();
    connections.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
    connections.setCurrentSchema("register");
    return new RegisterDriver(Schema.migrated(connections), () -> {});
  }
}
