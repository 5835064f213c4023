package se.jamkoll.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL of the tests' own, with a database for each. */
final class TestServer implements AutoCloseable {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final EmbeddedPostgres server;

  TestServer() {
    try {
      this.server = EmbeddedPostgres.builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the address of a new, empty database. */
  String newDatabase() throws SQLException {
    String name = "t" + DATABASES.incrementAndGet();
    execute("postgres", "create database " + name);
    return address(name);
  }

  String address(String database) {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
  }

  /** Runs statements in a database as its superuser. */
  void execute(String database, String... statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(address(database), "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
