package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Role;
import org.samverka.testing.PortalProcess;
import org.samverka.testing.TestMailServer;

/**
 * When the database is away people are told so in their own language, and when it is back the
 * portal goes on by itself: who was signed in still is, what was acknowledged is there, and the
 * outbox is sent.
 */
class DatabaseGoneIT {

  private static final List<String> PAGES = List.of("/register/partners", "/identity/sign-in");
  private static final String AWAY_IN_SWEDISH = "Samverka når inte sitt arkiv just nu";
  private static final String AWAY_IN_ENGLISH = "Samverka cannot reach its archive right now";
  private static final Pattern INCIDENT = Pattern.compile("\\b[0-9a-f]{8}\\b");
  private static final String NUMBER = "SOF 20[0-9]{2}/[0-9]+";

  private final int port = PortalProcess.freePort();
  private final TestMailServer mail = TestMailServer.started();
  private Path data;
  private EmbeddedPostgres database;

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectories(PortalProcess.portals());
    data = Files.createTempDirectory(PortalProcess.portals(), "postgresql-");
    database = postgres();
  }

  @AfterEach
  void end() throws IOException {
    mail.close();
    database.close();
  }

  @Test
  void anHonestPageAndRecoveryWithoutARestart() throws IOException {
    try (PortalProcess portal =
        PortalProcess.named("database-gone")
            .war(WarWithScenes.write(PortalProcess.portals().resolve("database-gone.war")))
            .settings(settings())
            .settings(mail.settings())
            .start()) {
      long process = portal.pid();
      Caller officer = Caller.signedInAs(portal.address(), Role.OFFICER);
      Caller english = Caller.nobody(portal.address());
      english.get("/language?to=en&back=/");
      Draft first = draft(portal);
      Draft second = draft(portal);
      String number = submit(portal, first);
      assertTrue(number.matches(NUMBER), number);

      database.close();

      assertHonest(portal, officer, english);

      database = postgres();

      assertTrue(comesTrue(() -> isReady(portal)), "the portal did not find its database again");
      for (String page : PAGES) {
        assertEquals(200, english.get(page).statusCode(), page);
      }
      assertEquals(200, officer.get("/desk/home").statusCode(), "the session did not survive");
      assertEquals(200, portal.get("/api/v1/partners").statusCode());
      assertTrue(look(portal, first).contains("number=" + number), look(portal, first));
      assertTrue(look(portal, second).contains("stage=DRAFT"), look(portal, second));
      int before = mail.received().size();
      assertTrue(submit(portal, second).matches(NUMBER));
      assertTrue(
          comesTrue(() -> mail.received().size() > before), "the outbox is not sent any more");

      // Restarted while nobody asked: what the pool still holds is no good, and nobody notices.
      database.close();
      database = postgres();

      assertEquals(200, officer.get("/desk/home").statusCode());
      assertEquals(process, portal.pid());
      portal.stop();
    }
  }

  private static void assertHonest(PortalProcess portal, Caller officer, Caller english) {
    // All at once, as people come: each of them waits while the portal tries again.
    Stream<Runnable> all =
        Stream.of(
            () -> assertHonest(portal, english.get(PAGES.get(0)), AWAY_IN_ENGLISH),
            () -> assertHonest(portal, english.get(PAGES.get(1)), AWAY_IN_ENGLISH),
            () -> assertHonest(portal, officer.get("/desk/home"), AWAY_IN_SWEDISH),
            () -> assertHonestToPrograms(portal));
    CompletableFuture.allOf(all.map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new))
        .join();
    assertEquals(200, portal.get("/health/live").statusCode());
    for (String trace : List.of("\tat ", "EclipseLink", "Caused by")) {
      assertFalse(portal.console().contains(trace), portal.console());
    }
  }

  private static void assertHonestToPrograms(PortalProcess portal) {
    HttpResponse<String> data = portal.get("/api/v1/partners");
    assertEquals(503, data.statusCode(), data.body());
    assertTrue(data.headers().firstValue("Retry-After").isPresent());
    assertFalse(data.body().contains("xception"), data.body());
    HttpResponse<String> ready = portal.get("/health/ready");
    assertEquals(503, ready.statusCode());
    assertTrue(ready.body().contains("DOWN"), ready.body());
  }

  /** Says whose fault it is and when to come back, with a number that the log knows. */
  private static void assertHonest(
      PortalProcess portal, HttpResponse<String> answer, String title) {
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(title), answer.body());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    assertFalse(answer.body().contains("xception"), answer.body());
    Matcher incident = INCIDENT.matcher(answer.body());
    assertTrue(incident.find(), answer.body());
    assertEquals(
        1,
        portal.console().lines().filter(l -> l.contains("incident " + incident.group())).count(),
        portal.console());
  }

  /** A draft in which nothing is left, and who signs it. */
  private record Draft(String caseId, String signatory) {}

  private static Draft draft(PortalProcess portal) {
    String[] told = portal.get("/power/drafts?count=1").body().strip().split(" ", 2);
    return new Draft(told[0], told[1]);
  }

  private static String submit(PortalProcess portal, Draft draft) {
    return portal.get("/power/submit?case=" + draft.caseId() + "&by=" + draft.signatory()).body();
  }

  private static String look(PortalProcess portal, Draft draft) {
    return portal.get("/power/look?case=" + draft.caseId()).body();
  }

  private static boolean isReady(PortalProcess portal) {
    return portal.get("/health/ready").statusCode() == 200;
  }

  private static boolean comesTrue(BooleanSupplier what) {
    long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (!what.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      try {
        Thread.sleep(250);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  /** The same data each time, whatever stopped it. */
  private EmbeddedPostgres postgres() throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .start();
  }

  private Map<String, String> settings() {
    return Map.of(
        "samverka.demonstration", "true",
        "samverka.demonstration.associations", "3",
        "samverka.timer.seconds", "1",
        "samverka.database", "postgresql",
        "samverka.database.host", "localhost",
        "samverka.database.port", String.valueOf(port),
        "samverka.database.name", "postgres",
        "samverka.database.user", "postgres",
        "samverka.database.password", "postgres");
  }
}
