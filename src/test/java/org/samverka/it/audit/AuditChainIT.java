package org.samverka.it.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.samverka.audit.AuditEntry;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Outcome;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaffService;
import org.samverka.it.ContainerTest;
import org.samverka.it.identity.People;
import org.samverka.kernel.CanonicalJson;
import org.samverka.kernel.Sha256;

@ContainerTest
class AuditChainIT {

  @Inject AuditLog log;
  @Inject StaffService staff;
  @Inject People people;

  @Test
  void a_change_is_recorded_with_who_and_what() {
    long before = log.seal(Trail.SYSTEM).sequence();
    staff.invite(
        people.administrator(), people.freshAddress(), "Ny", "sv", EnumSet.of(Role.SECRETARY));
    AuditEntry entry = last(before);
    assertEquals("staff.invited", entry.action());
    assertEquals("Administratör", entry.actorLabel());
    assertEquals(Outcome.OK, entry.outcome());
    assertEquals("SECRETARY", entry.details().get("roles"));
  }

  @Test
  void a_refusal_is_recorded_although_nothing_changed() {
    Actor citizen = people.citizen("Nyfiken");
    long before = log.seal(Trail.SYSTEM).sequence();
    assertThrows(
        RefusedException.class,
        () ->
            staff.invite(
                citizen, people.freshAddress(), "Vän", "sv", EnumSet.of(Role.ADMINISTRATOR)));
    AuditEntry entry = last(before);
    assertEquals(Outcome.REFUSED, entry.outcome());
    assertEquals("staff.invite", entry.action());
    assertEquals("identity.refused.role", entry.details().get("refused"));
  }

  @Test
  void every_entry_is_bound_to_the_one_before() {
    people.citizen("Länk");
    String previous = "0".repeat(64);
    long sequence = 0;
    for (AuditEntry entry : all()) {
      assertEquals(++sequence, entry.sequence());
      assertEquals(previous, entry.previousHash());
      var export = jakarta.json.Json.createObjectBuilder(entry.export()).remove("hash").build();
      assertEquals(entry.hash(), Sha256.of(CanonicalJson.bytes(export)).hex());
      previous = entry.hash();
    }
    assertEquals(previous, log.seal(Trail.SYSTEM).hash());
  }

  @Test
  void many_at_once_make_one_unbroken_chain() throws Exception {
    long before = log.seal(Trail.SYSTEM).sequence();
    Actor administrator = people.administrator();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Callable<Long>> invitations = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      invitations.add(
          () ->
              staff.invite(
                  administrator, people.freshAddress(), "Ny", "sv", EnumSet.of(Role.OFFICER)));
    }
    for (Future<Long> invited : pool.invokeAll(invitations)) {
      assertTrue(invited.get() > 0);
    }
    pool.shutdown();
    assertEquals(before + 24, log.seal(Trail.SYSTEM).sequence());
    every_entry_is_bound_to_the_one_before();
  }

  private AuditEntry last(long before) {
    List<AuditEntry> added = log.page(Trail.SYSTEM, before, 100);
    return added.get(added.size() - 1);
  }

  private List<AuditEntry> all() {
    return log.page(Trail.SYSTEM, 0, 100_000);
  }
}
