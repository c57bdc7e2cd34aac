package org.samverka.it.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.samverka.it.Refusals.refuses;
import static org.samverka.it.Refusals.refusesTheRole;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.Database;
import org.samverka.it.identity.People;
import org.samverka.kernel.SamverkaClock;
import org.samverka.programme.DeadlineChange;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeEditing;
import org.samverka.programme.ProgrammeRow;
import org.samverka.programme.ProgrammeStage;
import org.samverka.programme.ProgrammeTerms;
import org.samverka.programme.ProgrammeView;

/** The life of a programme, from draft to archived, and what it may not do. */
@ContainerTest
class ProgrammeLifeIT {

  @Inject Programmes programmes;
  @Inject ProgrammeEditing editing;
  @Inject ProgrammeCatalogue catalogue;
  @Inject People people;
  @Inject Database database;
  @Inject SamverkaClock clock;

  @Test
  void a_programme_opens_with_the_starter_commitments_in_the_versions_in_force() {
    ProgrammeView programme = programmes.open();

    assertEquals(ProgrammeStage.OPEN, programme.stage());
    assertTrue(programme.open());
    assertEquals(
        Programmes.IN_BAND.size() + Programmes.PLAIN.size(), programme.commitmentVersions().size());
    assertTrue(
        catalogue.open(Actor.PUBLIC, TextLanguage.SV).stream()
            .map(ProgrammeRow::id)
            .toList()
            .contains(programme.id()));
  }

  @Test
  void nobody_but_an_administrator_makes_opens_extends_closes_or_archives() {
    Actor officer = people.staff("Hanna Handläggare", Role.OFFICER, Role.REVIEWER, Role.SECRETARY);
    ProgrammeView open = programmes.open();
    long draft = programmes.draft(programmes.everything());
    LocalDate later = clock.today().plusDays(90);
    refusesTheRole(() -> editing.create(officer, "Mitt", "Mine"));
    refusesTheRole(() -> editing.programme(officer, draft, TextLanguage.SV));
    refusesTheRole(() -> editing.rewrite(officer, draft, seen(draft), open.terms(), Map.of()));
    refusesTheRole(() -> editing.discard(officer, draft, seen(draft)));
    refusesTheRole(() -> editing.open(officer, draft, seen(draft)));
    refusesTheRole(() -> editing.extend(officer, open.id(), open.seen(), later, "Mer tid"));
    refusesTheRole(() -> editing.close(officer, open.id(), open.seen()));
    editing.close(people.administrator(), open.id(), open.seen());
    refusesTheRole(() -> editing.reopen(officer, open.id(), seen(open.id()), later, "Igen"));
    refusesTheRole(() -> editing.archive(officer, open.id(), seen(open.id())));
    refusesTheRole(() -> editing.closeWhatHasEnded(people.administrator()));
  }

  @Test
  void a_draft_is_seen_by_administrators_only() {
    long draft = programmes.draft(programmes.everything());
    assertThrows(
        NotFoundException.class, () -> catalogue.programme(Actor.PUBLIC, draft, TextLanguage.SV));
    Actor officer = people.staff("Hanna Handläggare", Role.OFFICER);
    assertThrows(
        NotFoundException.class, () -> catalogue.programme(officer, draft, TextLanguage.SV));
    assertFalse(
        catalogue.open(Actor.PUBLIC, TextLanguage.SV).stream().anyMatch(row -> row.id() == draft));
    refusesTheRole(
        () -> catalogue.page(people.citizen("Nyfiken"), TextLanguage.SV, null, false, 10));
  }

  @Test
  void what_applicants_rely_on_cannot_be_changed_or_thrown_away() {
    Actor administrator = people.administrator();
    ProgrammeView open = programmes.open();
    refuses(
        "programme.refused.reliedOn",
        () -> editing.rewrite(administrator, open.id(), open.seen(), open.terms(), Map.of()));
    refuses(
        "programme.refused.reliedOn", () -> editing.discard(administrator, open.id(), open.seen()));
    refuses("lifecycle.refused.stage", () -> editing.open(administrator, open.id(), open.seen()));
  }

  @Test
  void the_deadline_moves_later_with_a_reason_that_everybody_can_read() {
    Actor administrator = people.administrator();
    ProgrammeView open = programmes.open();
    LocalDate before = clock.today().plusDays(Programmes.DAYS_OPEN);
    refuses(
        "programme.extend.earlier",
        () -> editing.extend(administrator, open.id(), open.seen(), before, "Samma dag"));
    refuses(
        "lifecycle.refused.reason",
        () -> editing.extend(administrator, open.id(), open.seen(), before.plusDays(1), " "));
    editing.extend(
        administrator, open.id(), open.seen(), before.plusDays(7), "Helgen kom emellan.");

    ProgrammeView extended = catalogue.programme(Actor.PUBLIC, open.id(), TextLanguage.SV);
    assertEquals(before.plusDays(7), extended.terms().deadlineOn());
    DeadlineChange change = extended.deadlineChanges().get(0);
    assertEquals(before, change.before());
    assertEquals("Helgen kom emellan.", change.reason());
    assertEquals(administrator.name(), change.decidedBy());
  }

  @Test
  void it_is_closed_opened_again_closed_and_archived_and_nothing_more() {
    Actor administrator = people.administrator();
    long id = programmes.open().id();
    LocalDate later = clock.today().plusDays(Programmes.DAYS_OPEN + 30);
    refuses("lifecycle.refused.stage", () -> editing.archive(administrator, id, seen(id)));
    refuses(
        "lifecycle.refused.stage",
        () -> editing.reopen(administrator, id, seen(id), later, "Är öppet"));
    List<Long> pinned = programmes.view(id).commitmentVersions();

    editing.close(administrator, id, seen(id));
    refuses("programme.refused.closed", () -> catalogue.requireOpen(Actor.PUBLIC, id));
    refuses("lifecycle.refused.stage", () -> editing.close(administrator, id, seen(id)));
    refuses(
        "lifecycle.refused.stage",
        () -> editing.extend(administrator, id, seen(id), later, "Är stängt"));
    refuses(
        "lifecycle.refused.reason", () -> editing.reopen(administrator, id, seen(id), later, ""));
    refuses(
        "programme.extend.earlier",
        () -> editing.reopen(administrator, id, seen(id), clock.today(), "För tidigt"));

    editing.reopen(administrator, id, seen(id), later, "För få sökte.");
    catalogue.requireOpen(Actor.PUBLIC, id);
    assertEquals(Set.copyOf(pinned), Set.copyOf(programmes.view(id).commitmentVersions()));

    editing.close(administrator, id, seen(id));
    editing.archive(administrator, id, seen(id));
    assertEquals(ProgrammeStage.ARCHIVED, programmes.view(id).stage());
    assertTrue(editing.programme(administrator, id, TextLanguage.SV).possible().isEmpty());
  }

  @Test
  void one_can_apply_until_the_end_of_the_last_day_in_stockholm() {
    ProgrammeView open = programmes.open();
    LocalDate deadline = clock.today().plusDays(Programmes.DAYS_OPEN);
    assertEquals(
        deadline.plusDays(1).atStartOfDay(SamverkaClock.STOCKHOLM).toInstant(), open.closesAt());
  }

  @Test
  void the_system_closes_it_when_the_last_day_is_over_and_not_before() throws SQLException {
    ProgrammeView open = programmes.open();
    refuses("programme.close.early", () -> editing.close(Actor.SYSTEM, open.id(), open.seen()));
    database.execute(
        "update programme set deadline_on = ? where id = ?",
        java.sql.Date.valueOf(clock.today().minusDays(3)),
        open.id());
    refuses("programme.refused.closed", () -> catalogue.requireOpen(Actor.PUBLIC, open.id()));
    refuses(
        "programme.extend.past",
        () ->
            editing.extend(
                people.administrator(),
                open.id(),
                open.seen(),
                clock.today().minusDays(1),
                "Redan förbi"));

    assertTrue(editing.closeWhatHasEnded(Actor.SYSTEM) >= 1);
    assertEquals(ProgrammeStage.CLOSED, programmes.view(open.id()).stage());
  }

  @Test
  void what_opens_later_is_announced_but_cannot_be_applied_for_yet() {
    LocalDate tomorrow = clock.today().plusDays(1);
    ProgrammeView later =
        programmes.open(
            Programmes.like(programmes.everything()).days(tomorrow, tomorrow.plusDays(30)).made());
    assertFalse(later.open());
    refuses("programme.refused.notYet", () -> catalogue.requireOpen(Actor.PUBLIC, later.id()));
    assertTrue(
        catalogue.opensLater(Actor.PUBLIC, TextLanguage.EN).stream()
            .anyMatch(row -> row.id() == later.id()));
  }

  @Test
  void who_has_not_seen_the_newest_changes_nothing() {
    Actor administrator = people.administrator();
    long id = programmes.draft(programmes.everything());
    long old = seen(id);
    ProgrammeTerms other =
        Programmes.like(programmes.everything()).money(3_000_000, 100_000).made();
    editing.rewrite(administrator, id, old, other, Map.of());
    assertThrows(
        StaleException.class,
        () -> editing.rewrite(administrator, id, old, programmes.everything(), Map.of()));
    assertThrows(StaleException.class, () -> editing.open(administrator, id, old));
    assertThrows(StaleException.class, () -> editing.discard(administrator, id, old));
    assertEquals(3_000_000, programmes.view(id).terms().moneyAvailable());
    editing.discard(administrator, id, seen(id));
    assertThrows(NotFoundException.class, () -> programmes.view(id));
  }

  private long seen(long id) {
    return programmes.view(id).seen();
  }
}
