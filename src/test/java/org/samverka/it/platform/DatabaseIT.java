package org.samverka.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.samverka.it.ContainerTest;

/** The portal runs on the database that it was told to run on, and on no other. */
@ContainerTest
class DatabaseIT {
  @Inject Config config;

  @Resource(lookup = "jdbc/samverka")
  DataSource work;

  @Resource(lookup = "jdbc/samverkaMigration")
  DataSource migration;

  @Test
  void theDatabaseIsTheOneThatTheSettingNames() throws SQLException {
    String expected =
        Map.of("derby", "Apache Derby", "postgresql", "PostgreSQL")
            .get(config.getValue("samverka.database", String.class));
    assertEquals(expected, productOf(work));
    assertEquals(expected, productOf(migration));
  }

  private static String productOf(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return connection.getMetaData().getDatabaseProductName();
    }
  }
}
