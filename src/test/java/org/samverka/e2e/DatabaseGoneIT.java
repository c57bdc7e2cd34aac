package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samverka.testing.PortalProcess;

/**
 * When the database is away people are told so, and when it is back the portal goes on by itself.
 */
class DatabaseGoneIT {

  /** A page for everybody that asks the database for something. */
  private static final String PAGE = "/identity/sign-in";

  private static final Path DATA = PortalProcess.portals().resolve("database-gone-postgresql");

  @Test
  void anHonestPageAndRecoveryWithoutARestart() throws IOException, InterruptedException {
    Files.createDirectories(DATA.getParent());
    int port = PortalProcess.freePort();
    EmbeddedPostgres database = postgres(port, true);
    try (PortalProcess portal =
        PortalProcess.named("database-gone").settings(settings(port)).start()) {
      assertEquals(200, portal.get(PAGE).statusCode());

      database.close();

      HttpResponse<String> answer = portal.get(PAGE);
      assertEquals(503, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("Samverka når inte sitt arkiv just nu"), answer.body());
      assertFalse(answer.body().contains("Exception"), answer.body());
      assertEquals(503, portal.get("/health/ready").statusCode());
      assertEquals(200, portal.get("/health/live").statusCode());

      database = postgres(port, false);

      long deadline = System.nanoTime() + 60_000_000_000L;
      int status = 0;
      while (status != 200 && System.nanoTime() < deadline) {
        Thread.sleep(500);
        status = portal.get(PAGE).statusCode();
      }
      assertEquals(200, status, "the portal did not find its database again");
      assertEquals(200, portal.get("/health/ready").statusCode());
    } finally {
      database.close();
    }
  }

  private static EmbeddedPostgres postgres(int port, boolean anew) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(DATA)
        .setCleanDataDirectory(anew)
        .start();
  }

  private static Map<String, String> settings(int port) {
    return Map.of(
        "samverka.demonstration", "true",
        "samverka.database", "postgresql",
        "samverka.database.host", "localhost",
        "samverka.database.port", String.valueOf(port),
        "samverka.database.name", "postgres",
        "samverka.database.user", "postgres",
        "samverka.database.password", "postgres");
  }
}
