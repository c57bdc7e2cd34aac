package org.samverka.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** What a load balancer asks: is it alive, and may people come. */
@ApplicationScoped
class Checks {

  private static final int SECONDS_FOR_AN_ANSWER = 3;

  @Resource(lookup = "jdbc/samverka")
  private DataSource dataSource;

  @Inject private Migrations migrations;

  @Produces
  @Liveness
  HealthCheck alive() {
    return () -> HealthCheckResponse.up("samverka");
  }

  @Produces
  @Readiness
  HealthCheck schemaStands() {
    return () -> HealthCheckResponse.named("migrations").status(migrations.areDone()).build();
  }

  @Produces
  @Readiness
  HealthCheck databaseAnswers() {
    return () -> {
      try (Connection connection = dataSource.getConnection()) {
        return HealthCheckResponse.named("database")
            .status(connection.isValid(SECONDS_FOR_AN_ANSWER))
            .build();
      } catch (SQLException e) {
        return HealthCheckResponse.down("database");
      }
    };
  }
}
