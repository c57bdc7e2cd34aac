package org.samverka.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to where this release needs it. Flyway is its only owner; the same numbered
 * scripts serve both databases, with a folder per dialect only where they must differ.
 */
@ApplicationScoped
class Migrations {

  @Resource(lookup = "jdbc/samverkaMigration")
  private DataSource dataSource;

  /**
   * What complains of places that it need not look in, since the scripts are handed to it, and of a
   * Derby that is newer than it knows. Held here, since the log forgets whom nobody holds.
   */
  private static final List<Logger> COMPLAINERS =
      List.of(
          Logger.getLogger("org.flywaydb.core.FlywayExecutor"),
          Logger.getLogger("org.flywaydb.core.internal.database.base.Database"));

  private volatile boolean done;

  /** Runs what has not been run. */
  void run(ServletContext context) {
    flyway(context).migrate();
    done = true;
  }

  /** Empties the database and begins anew; for a demonstration that was never finished. */
  void anew(ServletContext context) {
    flyway(context).clean();
    run(context);
  }

  private Flyway flyway(ServletContext context) {
    COMPLAINERS.forEach(one -> one.setLevel(Level.OFF));
    String dialect = dialect();
    return Flyway.configure(Thread.currentThread().getContextClassLoader())
        .dataSource(dataSource)
        .resourceProvider(
            new MigrationScripts(context, "db/migration/common", "db/migration/" + dialect))
        .locations(new String[0])
        .placeholders(
            dialect.equals("derby")
                ? Map.of("blob", "blob(1M)", "bytewise", "")
                : Map.of("blob", "bytea", "bytewise", "collate \"C\""))
        .cleanDisabled(false)
        .load();
  }

  /** Whether the schema stands. */
  boolean areDone() {
    return done;
  }

  private String dialect() {
    try (Connection connection = dataSource.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return product.contains("Derby") ? "derby" : "postgresql";
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not answer", e);
    }
  }
}
