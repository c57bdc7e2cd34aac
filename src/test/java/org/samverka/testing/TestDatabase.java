package org.samverka.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;

/**
 * The two databases that Samverka runs on. PostgreSQL is a real one, unpacked and started by the
 * test, so that nothing has to be installed.
 */
public enum TestDatabase {
  DERBY {
    @Override
    public Map<String, String> settings(String name) {
      return Map.of("samverka.database", "derby");
    }
  },
  POSTGRESQL {
    @Override
    public Map<String, String> settings(String name) {
      EmbeddedPostgres server = Holder.SERVER;
      String role = name.replaceAll("[^a-z0-9]", "_");
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("drop database if exists " + role);
        statement.execute("drop role if exists " + role);
        statement.execute("create role " + role + " login password 'test'");
        statement.execute("create database " + role + " owner " + role);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return Map.of(
          "samverka.database",
          "postgresql",
          "samverka.database.host",
          "localhost",
          "samverka.database.port",
          String.valueOf(server.getPort()),
          "samverka.database.name",
          role,
          "samverka.database.user",
          role,
          "samverka.database.password",
          "test");
    }
  };

  /** The one that this run was told to use: Derby, if it was told nothing. */
  public static TestDatabase ofThisRun() {
    return valueOf(System.getProperty("samverka.test.database", "derby").toUpperCase(Locale.ROOT));
  }

  /**
   * The settings of an empty database that nobody else uses. Its owner is an ordinary role, as in a
   * city, so that a migration which needs more than that fails here first.
   */
  public abstract Map<String, String> settings(String name);

  private static final class Holder {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL for the tests could not be started", e);
      }
    }
  }
}
